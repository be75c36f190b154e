# title: iter of a coroutine that was closed
# clauses: co.iter.refused
import inspect

async def body():
    return 'done'

c = body()
c.close()
try:
    print('itself', iter(c) is c)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised TypeError
# CORO_CLOSED
