# title: None sent to a coroutine that was closed
# clauses: co.reuse.send
import inspect

async def body():
    return 'done'

c = body()
c.close()
try:
    print('yielded', c.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised RuntimeError
# CORO_CLOSED
