# title: a value sent to the iterator of a coroutine that an exception ended
# clauses: await.wrapper.send
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
    print('yielded', w.send('value'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# failed
# raised RuntimeError
# CORO_CLOSED
