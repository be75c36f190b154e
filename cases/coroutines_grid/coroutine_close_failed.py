# title: close of a coroutine that an exception ended
# clauses: co.close.ended
import inspect

async def body():
    raise OSError

c = body()
try:
    c.send(None)
except OSError:
    print('failed')
try:
    print('closed', c.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# failed
# closed None
# CORO_CLOSED
