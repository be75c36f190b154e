# title: a traceback that is none thrown into a coroutine that has raised an exception is refused
# clauses: co.throw.bad_traceback co.throw.refused_untouched
# python: >=3.6
import inspect

async def work():
    raise LookupError

c = work()
try:
    c.send(None)
except LookupError:
    print('LookupError')
try:
    c.throw(KeyError, None, 'text')
except TypeError:
    print('TypeError', inspect.getcoroutinestate(c))

# expect:
# LookupError
# TypeError CORO_CLOSED
