# title: something that is no exception thrown into a coroutine that has raised an exception is refused
# clauses: co.throw.not_exception co.throw.refused_untouched
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
    c.throw('text')
except TypeError:
    print('TypeError', inspect.getcoroutinestate(c))

# expect:
# LookupError
# TypeError CORO_CLOSED
