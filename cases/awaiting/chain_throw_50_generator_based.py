# title: an exception thrown in goes through 50 generator-based coroutines and is caught at the end
# clauses: await.throw.inner await.kind.generator_based
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def end():
    try:
        await pause('out')
    except KeyError as error:
        print(error.args)
    return 0

@types.coroutine
def link(depth):
    if depth == 0:
        return (yield from end())
    return 1 + (yield from link(depth - 1))

async def main():
    return await link(50)

c = main()
print(c.send(None))
try:
    c.throw(KeyError('in'))
except StopIteration as stop:
    print(stop.value)

# expect:
# out
# ('in',)
# 50
