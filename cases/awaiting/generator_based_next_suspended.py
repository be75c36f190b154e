# title: next advances a generator-based coroutine that is suspended
# clauses: look.coroutine.still_generator gen.next.suspended
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
    next(c)
except StopIteration as stop:
    print('StopIteration', stop.value)
print(inspect.getgeneratorstate(c))

# expect:
# paused
# got None
# StopIteration result
# GEN_CLOSED
