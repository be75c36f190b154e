# title: a value sent to the iterator of a coroutine that was closed
# clauses: await.wrapper.send
import inspect

async def body():
    return 'done'

c = body()
w = c.__await__()
c.close()
try:
    print('yielded', w.send('value'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised RuntimeError
# CORO_CLOSED
