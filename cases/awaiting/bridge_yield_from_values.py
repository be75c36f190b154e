# title: values, results and None pass through yield from of a coroutine as through any
# clauses: await.bridge.allowed
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def inner():
    print(await pause('a'), await pause('b'))

@types.coroutine
def outer():
    yield from inner()

g = outer()
print(next(g), g.send(1))
try:
    g.send(2)
except StopIteration:
    print('done')

# expect:
# a b
# 1 2
# done
