# title: a StopAsyncIteration that is thrown in while the suite waits is no end of the loop
# clauses: aflow.stop.own_end
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def numbers():
    yield 1

async def main():
    async for number in numbers():
        await pause(number)
    else:
        print('not reached')

c = main()
print(c.send(None))
try:
    c.throw(StopAsyncIteration())
except StopAsyncIteration:
    print('StopAsyncIteration')

# expect:
# 1
# StopAsyncIteration
