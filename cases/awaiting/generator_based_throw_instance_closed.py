# title: an exception is thrown into a generator-based coroutine that was closed
# clauses: look.coroutine.still_generator gen.throw.closed
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    yield 'paused'

error = KeyError('detail')
c = work()
next(c)
c.close()
try:
    c.throw(error)
except KeyError as caught:
    print(caught is error)
print(inspect.getgeneratorstate(c))

# expect:
# True
# GEN_CLOSED
