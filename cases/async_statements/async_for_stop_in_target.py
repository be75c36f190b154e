# title: a StopAsyncIteration raised while the target is assigned ends the loop
# clauses: aflow.stop.target
# python: <3.8
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
        print('else')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# assign 1
# else
# over
