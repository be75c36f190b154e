# title: a StopAsyncIteration thrown in while the target waits leaves the loop as an exception
# clauses: aflow.stop.target_passes
# python: >=3.8
import types

@types.coroutine
def pause(value):
    return (yield value)

async def numbers():
    yield 1

async def main():
    table = {}
    async for table[await pause('key?')] in numbers():
        print('not reached')
    else:
        print('not reached')

c = main()
print(c.send(None))
try:
    c.throw(StopAsyncIteration())
except StopAsyncIteration:
    print('StopAsyncIteration')

# expect:
# key?
# StopAsyncIteration
