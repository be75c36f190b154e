# title: a for loop over a coroutine that has not started
# clauses: co.iter.refused
import inspect

async def body():
    print('started')
    return 'done'

c = body()
try:
    for item in c:
        print('item', item)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))
c.close()

# expect:
# raised TypeError
# CORO_CREATED
