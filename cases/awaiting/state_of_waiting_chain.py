# title: all coroutines of a waiting chain are suspended
# clauses: await.chain.state co.state.suspended
# python: >=3.6
import inspect
import types

@types.coroutine
def pause():
    yield

async def inner():
    await pause()

async def outer():
    await i

i = inner()
o = outer()
print(inspect.getcoroutinestate(o), inspect.getcoroutinestate(i))
o.send(None)
print(inspect.getcoroutinestate(o), inspect.getcoroutinestate(i))
o.close()
print(inspect.getcoroutinestate(o), inspect.getcoroutinestate(i))

# expect:
# CORO_CREATED CORO_CREATED
# CORO_SUSPENDED CORO_SUSPENDED
# CORO_CLOSED CORO_CLOSED
