# title: delegation by a generator-based coroutine to a coroutine that was closed
# clauses: co.reuse.send
import inspect
import types

@types.coroutine
def delegating():
    print('result', (yield from c))

delegator = delegating()

async def body():
    return 'done'

c = body()
c.close()
try:
    print('yielded', next(delegator))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised RuntimeError
# CORO_CLOSED
