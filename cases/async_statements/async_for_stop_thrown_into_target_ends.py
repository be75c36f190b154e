# title: a StopAsyncIteration thrown in while the target waits ends the loop
# clauses: aflow.stop.target
# python: <3.8
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
        print('else')

c = main()
print(c.send(None))
try:
    c.throw(StopAsyncIteration())
except StopIteration:
    print('over')

# expect:
# key?
# else
# over
