# title: None is sent to a generator-based coroutine that has raised an exception
# clauses: look.coroutine.still_generator gen.send.closed
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
    c.send(None)
except StopIteration as stop:
    print('StopIteration', stop.value)
print(inspect.getgeneratorstate(c))

# expect:
# LookupError
# StopIteration None
# GEN_CLOSED
