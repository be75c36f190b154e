# title: delegation by a plain generator to the iterator of a coroutine that has returned
# clauses: await.wrapper.yield_from co.reuse.send
import inspect

def delegating():
    print('result', (yield from w))

delegator = delegating()

async def body():
    return 'done'

c = body()
w = c.__await__()
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
# raised RuntimeError
# CORO_CLOSED
