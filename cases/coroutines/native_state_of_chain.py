# title: a coroutine that executes and all that wait for it are running
# clauses: co.state.running await.chain.state
# python: >=3.6
import inspect

async def inner():
    print(inspect.getcoroutinestate(c))

async def outer():
    await inner()

c = outer()
try:
    c.send(None)
except StopIteration:
    print(inspect.getcoroutinestate(c))

# expect:
# CORO_RUNNING
# CORO_CLOSED
