# title: the iterable is evaluated once, and __aiter__ called once; rebinding the name changes nothing
# clauses: aflow.for.once
# python: >=3.6
class Numbers:
    def __init__(self):
        self.number = 0

    def __aiter__(self):
        print('iterate')
        return self

    async def __anext__(self):
        self.number += 1
        if self.number > 2:
            raise StopAsyncIteration
        return self.number

def source():
    print('evaluate')
    return Numbers()

async def main():
    numbers = source()
    async for number in numbers:
        print(number)
        numbers = None
    async for numbers in source():
        print(numbers)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# evaluate
# iterate
# 1
# 2
# evaluate
# iterate
# 1
# 2
# over
