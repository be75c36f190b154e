# title: close of a coroutine that has not started
# clauses: co.close.unstarted
import inspect

async def body():
    print('started')
    return 'done'

c = body()
try:
    print('closed', c.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# closed None
# CORO_CLOSED
