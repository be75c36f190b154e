# title: an expression that is half evaluated waits with the coroutine
# clauses: await.order.kept
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def work():
    return [1, 'x', (await pause('a')), {await pause('b'): await pause('c')}]

c = work()
print(c.send(None), c.send(2), c.send(3))
try:
    c.send(4)
except StopIteration as stop:
    print(stop.value)

# expect:
# a b c
# [1, 'x', 2, {3: 4}]
