# title: a value is sent to a generator-based coroutine that was closed
# clauses: look.coroutine.still_generator gen.send.closed
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    yield 'paused'

c = work()
next(c)
c.close()
try:
    c.send('value')
except StopIteration as stop:
    print('StopIteration', stop.value)
print(inspect.getgeneratorstate(c))

# expect:
# StopIteration None
# GEN_CLOSED
