# title: close of the iterator of a coroutine that has returned
# clauses: await.wrapper.close
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
    print('closed', w.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# returned done
# closed None
# CORO_CLOSED
