# title: a plain generator can delegate to the iterator of a coroutine
# clauses: await.wrapper.yield_from
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def work():
    return 'result', await pause('out')

def plain():
    return (yield from work().__await__())

g = plain()
print(next(g))
try:
    g.send('in')
except StopIteration as stop:
    print(stop.value)

# expect:
# out
# ('result', 'in')
