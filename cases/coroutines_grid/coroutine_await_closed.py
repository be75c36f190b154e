# title: await of a coroutine that was closed
# clauses: await.twice.ended
import inspect

async def waiting():
    print('result', await c)

waiter = waiting()

async def body():
    return 'done'

c = body()
c.close()
try:
    print('yielded', waiter.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised RuntimeError
# CORO_CLOSED
