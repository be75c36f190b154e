# title: an exception class is thrown into a generator-based coroutine that has raised an exception
# clauses: look.coroutine.still_generator gen.throw.closed
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
try:
    c.throw(KeyError)
except KeyError as caught:
    print('KeyError', caught.args)
print(inspect.getgeneratorstate(c))

# expect:
# LookupError
# KeyError ()
# GEN_CLOSED
