# title: iter of a coroutine that has not started
# clauses: co.iter.refused
import inspect

async def body():
    print('started')
    return 'done'

c = body()
try:
    print('itself', iter(c) is c)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised TypeError
# CORO_CREATED
