# title: next advances a generator-based coroutine that has raised an exception
# clauses: look.coroutine.still_generator gen.next.closed
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
    next(c)
except StopIteration as stop:
    print('StopIteration', stop.value)
print(inspect.getgeneratorstate(c))

# expect:
# LookupError
# StopIteration None
# GEN_CLOSED
