# title: close on a generator-based coroutine that has returned
# clauses: look.coroutine.still_generator gen.close.closed
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
print(c.close())
print(inspect.getgeneratorstate(c))

# expect:
# result
# None
# GEN_CLOSED
