# title: None sent to a coroutine that has not started
# clauses: co.send.start co.send.result
import inspect

async def body():
    print('started')
    return 'done'

c = body()
try:
    print('yielded', c.send(None))
except StopIteration as stop:
    print('returned', stop.value)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# started
# returned done
# CORO_CLOSED
