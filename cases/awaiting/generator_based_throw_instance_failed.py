# title: an exception is thrown into a generator-based coroutine that has raised an exception
# clauses: look.coroutine.still_generator gen.throw.closed
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    yield 'paused'
    raise LookupError

error = KeyError('detail')
c = work()
next(c)
try:
    next(c)
except LookupError:
    print('LookupError')
try:
    c.throw(error)
except KeyError as caught:
    print(caught is error)
print(inspect.getgeneratorstate(c))

# expect:
# LookupError
# True
# GEN_CLOSED
