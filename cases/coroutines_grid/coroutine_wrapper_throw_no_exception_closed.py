# title: a class that is no exception thrown into the iterator of a coroutine that was closed
# clauses: await.wrapper.throw
import inspect

class NoException:
    pass

async def body():
    return 'done'

c = body()
w = c.__await__()
c.close()
try:
    print('yielded', w.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised TypeError
# CORO_CLOSED
