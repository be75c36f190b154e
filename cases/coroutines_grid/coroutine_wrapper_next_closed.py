# title: next of the iterator of a coroutine that was closed
# clauses: await.wrapper.next co.reuse.send
import inspect

async def body():
    return 'done'

c = body()
w = c.__await__()
c.close()
try:
    print('yielded', next(w))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised RuntimeError
# CORO_CLOSED
