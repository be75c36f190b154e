# title: a for loop over a coroutine that was closed
# clauses: co.iter.refused
import inspect

async def body():
    return 'done'

c = body()
c.close()
try:
    for item in c:
        print('item', item)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised TypeError
# CORO_CLOSED
