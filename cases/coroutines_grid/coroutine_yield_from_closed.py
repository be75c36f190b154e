# title: delegation by a plain generator to a coroutine that was closed
# clauses: delegate.coroutine
import inspect

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
# raised TypeError
# CORO_CLOSED
