# title: a class with something that is no traceback thrown into the iterator of a coroutine that an exception ended
# clauses: await.wrapper.throw
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
    print('yielded', w.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# failed
# raised TypeError
# CORO_CLOSED
