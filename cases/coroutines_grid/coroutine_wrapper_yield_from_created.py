# title: delegation by a plain generator to the iterator of a coroutine that has not started
# clauses: await.wrapper.yield_from co.send.start
import inspect

def delegating():
    print('result', (yield from w))

delegator = delegating()

async def body():
    print('started')
    return 'done'

c = body()
w = c.__await__()
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
