# title: GeneratorExit is thrown into a generator-based coroutine that has raised an exception
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
    c.throw(GeneratorExit)
except GeneratorExit:
    print('GeneratorExit')
print(inspect.getgeneratorstate(c))

# expect:
# LookupError
# GeneratorExit
# GEN_CLOSED
