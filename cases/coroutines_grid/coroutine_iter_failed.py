# title: iter of a coroutine that an exception ended
# clauses: co.iter.refused
import inspect

async def body():
    raise OSError

c = body()
try:
    c.send(None)
except OSError:
    print('failed')
try:
    print('itself', iter(c) is c)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# failed
# raised TypeError
# CORO_CLOSED
