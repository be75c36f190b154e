# title: a StopAsyncIteration raised while the target is assigned leaves the loop as an exception
# clauses: aflow.stop.target_passes
# python: >=3.8
class Table:
    def __setitem__(self, key, value):
        print('assign', value)
        raise StopAsyncIteration

async def numbers():
    yield 1
    yield 2

async def main():
    async for Table()[0] in numbers():
        print('not reached')
    else:
        print('not reached')

try:
    main().send(None)
except StopAsyncIteration:
    print('StopAsyncIteration')

# expect:
# assign 1
# StopAsyncIteration
