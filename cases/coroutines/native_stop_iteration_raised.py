# title: a StopIteration raised in a coroutine becomes RuntimeError
# clauses: co.stop.raised co.stop.closes
# python: >=3.6
import inspect

async def work():
    raise StopIteration('value')

c = work()
try:
    c.send(None)
except RuntimeError as error:
    print(type(error).__name__, inspect.getcoroutinestate(c))

# expect:
# RuntimeError CORO_CLOSED
