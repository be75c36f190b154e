# title: close of the iterator of a coroutine that has not started
# clauses: await.wrapper.close
import inspect

async def body():
    print('started')
    return 'done'

c = body()
w = c.__await__()
try:
    print('closed', w.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# closed None
# CORO_CLOSED
