# title: close of the iterator of a coroutine that an exception ended
# clauses: await.wrapper.close
import inspect

async def body():
    raise OSError

c = body()
w = c.__await__()
try:
    c.send(None)
except OSError:
    print('failed')
try:
    print('closed', w.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# failed
# closed None
# CORO_CLOSED
