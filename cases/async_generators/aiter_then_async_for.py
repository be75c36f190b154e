# title: what aiter gives can be iterated over, with anext in between
# clauses: aiter.call anext.call
# python: >=3.10
class Numbers:
    def __init__(self):
        self.number = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.number += 1
        if self.number > 5:
            raise StopAsyncIteration
        return self.number

async def main():
    numbers = aiter(Numbers())
    async for number in numbers:
        print(number, await anext(numbers, 'none left'))

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# 1 2
# 3 4
# 5 none left
# over
