# title: a class with something that is no traceback thrown into the iterator of a coroutine that was closed
# clauses: await.wrapper.throw
import inspect

async def body():
    return 'done'

c = body()
w = c.__await__()
c.close()
try:
    print('yielded', w.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised TypeError
# CORO_CLOSED
