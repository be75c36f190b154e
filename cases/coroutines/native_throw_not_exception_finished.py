# title: something that is no exception thrown into a coroutine that has returned is refused
# clauses: co.throw.not_exception co.throw.refused_untouched
# python: >=3.6
import inspect

async def work():
    pass

c = work()
try:
    c.send(None)
except StopIteration:
    print('StopIteration')
try:
    c.throw('text')
except TypeError:
    print('TypeError', inspect.getcoroutinestate(c))

# expect:
# StopIteration
# TypeError CORO_CLOSED
