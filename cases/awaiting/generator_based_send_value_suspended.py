# title: a value is sent to a generator-based coroutine that is suspended
# clauses: look.coroutine.still_generator gen.send.suspended gen.send.finished
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    got = yield 'paused'
    print('got', got)
    return 'result'

c = work()
print(next(c))
try:
    c.send('value')
except StopIteration as stop:
    print('StopIteration', stop.value)
print(inspect.getgeneratorstate(c))

# expect:
# paused
# got value
# StopIteration result
# GEN_CLOSED
