# title: await of a coroutine that has not started
# clauses: await.kind.native await.start
import inspect

async def waiting():
    print('result', await c)

waiter = waiting()

async def body():
    print('started')
    return 'done'

c = body()
try:
    print('yielded', waiter.send(None))
except StopIteration as stop:
    print('returned', stop.value)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# started
# result done
# returned None
# CORO_CLOSED
