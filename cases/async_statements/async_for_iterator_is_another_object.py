# title: __aiter__ may return another object, which needs no __aiter__ of its own
# clauses: aflow.aiter.result
# python: >=3.6
class Iterator:
    def __init__(self, values):
        self.values = list(values)

    async def __anext__(self):
        if not self.values:
            raise StopAsyncIteration
        return self.values.pop(0)

class Iterable:
    def __aiter__(self):
        return Iterator('ab')

async def main():
    letters = Iterable()
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
