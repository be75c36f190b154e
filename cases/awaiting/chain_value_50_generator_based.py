# title: values go in and out through 50 generator-based coroutines
# clauses: await.values await.send.value await.kind.generator_based
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def end():
    got = await pause('out')
    print(got)
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
    c.send('in')
except StopIteration as stop:
    print(stop.value)

# expect:
# out
# in
# 50
