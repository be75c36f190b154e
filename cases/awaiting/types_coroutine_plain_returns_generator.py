# title: the generator that a wrapped function returns can be awaited through a proxy
# clauses: look.coroutine.wrapped
# python: >=3.6
import types

def plain():
    return 'result', (yield 'out')

@types.coroutine
def gives():
    return plain()

async def work():
    return await gives()

c = work()
print(c.send(None))
try:
    c.send('in')
except StopIteration as stop:
    print(stop.value)

# expect:
# out
# ('result', 'in')
