# title: close on a generator-based coroutine that has raised an exception
# clauses: look.coroutine.still_generator gen.close.closed
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    yield 'paused'
    raise LookupError

c = work()
next(c)
try:
    next(c)
except LookupError:
    print('LookupError')
print(c.close())
print(inspect.getgeneratorstate(c))

# expect:
# LookupError
# None
# GEN_CLOSED
