# title: an exception thrown while the target waits leaves the loop
# clauses: aflow.for.target_fails aflow.for.target_waits
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def numbers():
    yield 1
    yield 2

async def main(source):
    table = {}
    try:
        async for table[await pause('key?')] in source:
            print('not reached')
    except KeyError:
        print('KeyError', table)
    async for number in source:
        print(number)

c = main(numbers())
print(c.send(None))
try:
    c.throw(KeyError())
except StopIteration:
    print('over')

# expect:
# key?
# KeyError {}
# 2
# over
