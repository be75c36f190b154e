# title: await of a coroutine that an exception ended
# clauses: await.twice.ended
import inspect

async def waiting():
    print('result', await c)

waiter = waiting()

async def body():
    raise OSError

c = body()
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
# raised RuntimeError
# CORO_CLOSED
