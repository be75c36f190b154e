# title: await of the iterator of a coroutine that has returned
# clauses: await.wrapper.not_awaitable
import inspect

async def waiting():
    print('result', await w)

waiter = waiting()

async def body():
    return 'done'

c = body()
w = c.__await__()
try:
    c.send(None)
except StopIteration as stop:
    print('returned', stop.value)
try:
    print('yielded', waiter.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# returned done
# raised TypeError
# CORO_CLOSED
