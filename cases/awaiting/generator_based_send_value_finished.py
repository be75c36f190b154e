# title: a value is sent to a generator-based coroutine that has returned
# clauses: look.coroutine.still_generator gen.send.closed
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    yield 'paused'
    return 'result'

c = work()
next(c)
try:
    next(c)
except StopIteration as stop:
    print(stop.value)
try:
    c.send('value')
except StopIteration as stop:
    print('StopIteration', stop.value)
print(inspect.getgeneratorstate(c))

# expect:
# result
# StopIteration None
# GEN_CLOSED
