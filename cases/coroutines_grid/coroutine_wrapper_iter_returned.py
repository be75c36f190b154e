# title: iter of the iterator of a coroutine that has returned
# clauses: await.wrapper.iter
import inspect

async def body():
    return 'done'

c = body()
w = c.__await__()
try:
    c.send(None)
except StopIteration as stop:
    print('returned', stop.value)
try:
    print('itself', iter(w) is w)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# returned done
# itself True
# CORO_CLOSED
