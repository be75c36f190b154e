# title: a change of __aiter__ has no effect on a loop that has its iterator
# clauses: aflow.for.once
# python: >=3.6
class Numbers:
    number = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.number += 1
        if self.number > 2:
            raise StopAsyncIteration
        return self.number

async def main():
    async for number in Numbers():
        Numbers.__aiter__ = None
        print(number)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# 1
# 2
# over
