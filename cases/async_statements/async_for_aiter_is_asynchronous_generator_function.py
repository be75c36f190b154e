# title: __aiter__ may be an asynchronous generator function: each loop gets a generator of its own
# clauses: aflow.aiter.result
# python: >=3.6
class Letters:
    def __init__(self, text):
        self.text = text

    async def __aiter__(self):
        for letter in self.text:
            yield letter

async def main():
    letters = Letters('ab')
    async for first in letters:
        async for second in letters:
            print(first + second)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# aa
# ab
# ba
# bb
# over
