# title: await of the iterator of a coroutine that an exception ended
# clauses: await.wrapper.not_awaitable
import inspect

async def waiting():
    print('result', await w)

waiter = waiting()

async def body():
    raise OSError

c = body()
w = c.__await__()
try:
    c.send(None)
except OSError:
    print('failed')
try:
    print('yielded', waiter.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# failed
# raised TypeError
# CORO_CLOSED
