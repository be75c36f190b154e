# title: None sent to the iterator of a coroutine that has not started
# clauses: await.wrapper.send
import inspect

async def body():
    print('started')
    return 'done'

c = body()
w = c.__await__()
try:
    print('yielded', w.send(None))
except StopIteration as stop:
    print('returned', stop.value)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# started
# returned done
# CORO_CLOSED
