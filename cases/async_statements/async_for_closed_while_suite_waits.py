# title: close while the suite waits does not close the iterator
# clauses: aflow.for.closed
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('source closed')

async def main(source):
    try:
        async for number in source:
            await pause(number)
    except GeneratorExit:
        print('GeneratorExit')
        raise

source = numbers()
c = main(source)
print(c.send(None))
c.close()
print('closed')
try:
    source.aclose().send(None)
except StopIteration:
    print('over')

# expect:
# 1
# GeneratorExit
# closed
# source closed
# over
