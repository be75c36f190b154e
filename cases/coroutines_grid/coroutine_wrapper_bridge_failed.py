# title: delegation by a generator-based coroutine to the iterator of a coroutine that an exception ended
# clauses: await.wrapper.yield_from co.reuse.send
import inspect
import types

@types.coroutine
def delegating():
    print('result', (yield from w))

delegator = delegating()

async def body():
    raise OSError

c = body()
w = c.__await__()
try:
    c.send(None)
except OSError:
    print('failed')
try:
    print('yielded', next(delegator))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# failed
# raised RuntimeError
# CORO_CLOSED
