# title: delegation by a generator-based coroutine to a coroutine that has not started
# clauses: await.bridge.allowed
import inspect
import types

@types.coroutine
def delegating():
    print('result', (yield from c))

delegator = delegating()

async def body():
    print('started')
    return 'done'

c = body()
try:
    print('yielded', next(delegator))
except StopIteration as stop:
    print('returned', stop.value)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# started
# result done
# returned None
# CORO_CLOSED
