# title: await of a coroutine that has returned
# clauses: await.twice.ended
import inspect

async def waiting():
    print('result', await c)

waiter = waiting()

async def body():
    return 'done'

c = body()
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
# raised RuntimeError
# CORO_CLOSED
