# title: a coroutine passes through four states
# clauses: co.state.created co.state.running co.state.suspended co.state.closed
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        return (yield)

async def work():
    print(inspect.getcoroutinestate(c))
    await Pause()

c = work()
print(inspect.getcoroutinestate(c))
c.send(None)
print(inspect.getcoroutinestate(c))
try:
    c.send(None)
except StopIteration:
    print(inspect.getcoroutinestate(c))

# expect:
# CORO_CREATED
# CORO_RUNNING
# CORO_SUSPENDED
# CORO_CLOSED
