# title: delegation by a plain generator to a coroutine that an exception ended
# clauses: delegate.coroutine
import inspect

def delegating():
    print('result', (yield from c))

delegator = delegating()

async def body():
    raise OSError

c = body()
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
# raised TypeError
# CORO_CLOSED
