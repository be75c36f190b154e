# title: delegation by a plain generator to a coroutine that has not started
# clauses: delegate.coroutine
import inspect

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
c.close()

# expect:
# raised TypeError
# CORO_CREATED
