# title: delegation by a plain generator to a coroutine that has returned
# clauses: delegate.coroutine
import inspect

def delegating():
    print('result', (yield from c))

delegator = delegating()

async def body():
    return 'done'

c = body()
try:
    c.send(None)
except StopIteration as stop:
    print('returned', stop.value)
try:
    print('yielded', next(delegator))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# returned done
# raised TypeError
# CORO_CLOSED
