# title: an instance and a value thrown into a coroutine that has raised an exception is refused
# clauses: co.throw.instance_value co.throw.refused_untouched
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
    c.throw(KeyError(), 'value')
except TypeError:
    print('TypeError', inspect.getcoroutinestate(c))

# expect:
# LookupError
# TypeError CORO_CLOSED
