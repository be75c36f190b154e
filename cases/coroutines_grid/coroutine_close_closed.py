# title: close of a coroutine that was closed
# clauses: co.close.ended
import inspect

async def body():
    return 'done'

c = body()
c.close()
try:
    print('closed', c.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# closed None
# CORO_CLOSED
