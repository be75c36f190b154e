# title: close on a generator-based coroutine that was closed
# clauses: look.coroutine.still_generator gen.close.closed
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    yield 'paused'

c = work()
next(c)
c.close()
print(c.close())
print(inspect.getgeneratorstate(c))

# expect:
# None
# GEN_CLOSED
