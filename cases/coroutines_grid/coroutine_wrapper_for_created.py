# title: a for loop over the iterator of a coroutine that has not started
# clauses: await.wrapper.iter await.wrapper.next co.send.start
import inspect

async def body():
    print('started')
    return 'done'

c = body()
w = c.__await__()
try:
    for item in w:
        print('item', item)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# started
# CORO_CLOSED
