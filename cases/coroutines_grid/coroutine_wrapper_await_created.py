# title: await of the iterator of a coroutine that has not started
# clauses: await.wrapper.not_awaitable
import inspect

async def waiting():
    print('result', await w)

waiter = waiting()

async def body():
    print('started')
    return 'done'

c = body()
w = c.__await__()
try:
    print('yielded', waiter.send(None))
except StopIteration as stop:
    print('returned', stop.value)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))
c.close()

# expect:
# raised TypeError
# CORO_CREATED
