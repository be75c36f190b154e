# title: next of a coroutine that was closed
# clauses: co.iter.next_refused
import inspect

async def body():
    return 'done'

c = body()
c.close()
try:
    print('yielded', next(c))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised TypeError
# CORO_CLOSED
