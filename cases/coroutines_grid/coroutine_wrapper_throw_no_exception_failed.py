# title: a class that is no exception thrown into the iterator of a coroutine that an exception ended
# clauses: await.wrapper.throw
import inspect

class NoException:
    pass

async def body():
    raise OSError

c = body()
w = c.__await__()
try:
    c.send(None)
except OSError:
    print('failed')
try:
    print('yielded', w.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# failed
# raised TypeError
# CORO_CLOSED
