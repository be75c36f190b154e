# title: close of a coroutine that has returned
# clauses: co.close.ended
import inspect

async def body():
    return 'done'

c = body()
try:
    c.send(None)
except StopIteration as stop:
    print('returned', stop.value)
try:
    print('closed', c.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# returned done
# closed None
# CORO_CLOSED
