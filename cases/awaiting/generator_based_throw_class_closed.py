# title: an exception class is thrown into a generator-based coroutine that was closed
# clauses: look.coroutine.still_generator gen.throw.closed
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
    c.throw(KeyError)
except KeyError as caught:
    print('KeyError', caught.args)
print(inspect.getgeneratorstate(c))

# expect:
# KeyError ()
# GEN_CLOSED
