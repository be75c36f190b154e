# title: a StopIteration raised in the suite does not end the loop either, and leaves the coroutine as RuntimeError
# clauses: aflow.stop.iteration aflow.stop.leaves
# python: >=3.6
async def numbers():
    yield 1
    yield 2

async def main():
    async for number in numbers():
        print(number)
        next(iter([]))
    else:
        print('not reached')

try:
    main().send(None)
except RuntimeError as error:
    print(type(error.__cause__).__name__)

# expect:
# 1
# StopIteration
