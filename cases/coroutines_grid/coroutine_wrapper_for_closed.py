# title: a for loop over the iterator of a coroutine that was closed
# clauses: await.wrapper.iter await.wrapper.next co.reuse.send
import inspect

async def body():
    return 'done'

c = body()
w = c.__await__()
c.close()
try:
    for item in w:
        print('item', item)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised RuntimeError
# CORO_CLOSED
