# title: await of the iterator of a coroutine that was closed
# clauses: await.wrapper.not_awaitable
import inspect

async def waiting():
    print('result', await w)

waiter = waiting()

async def body():
    return 'done'

c = body()
w = c.__await__()
c.close()
try:
    print('yielded', waiter.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised TypeError
# CORO_CLOSED
