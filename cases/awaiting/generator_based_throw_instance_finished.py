# title: an exception is thrown into a generator-based coroutine that has returned
# clauses: look.coroutine.still_generator gen.throw.closed
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    yield 'paused'
    return 'result'

error = KeyError('detail')
c = work()
next(c)
try:
    next(c)
except StopIteration as stop:
    print(stop.value)
try:
    c.throw(error)
except KeyError as caught:
    print(caught is error)
print(inspect.getgeneratorstate(c))

# expect:
# result
# True
# GEN_CLOSED
