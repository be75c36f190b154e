# title: a traceback that is none thrown into a coroutine that has returned is refused
# clauses: co.throw.bad_traceback co.throw.refused_untouched
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
    c.throw(KeyError, None, 'text')
except TypeError:
    print('TypeError', inspect.getcoroutinestate(c))

# expect:
# StopIteration
# TypeError CORO_CLOSED
