# title: an instance thrown into a coroutine that an exception ended
# clauses: co.reuse.throw
import inspect

mine = KeyError('key')

async def body():
    raise OSError

c = body()
try:
    c.send(None)
except OSError:
    print('failed')
try:
    print('yielded', c.throw(mine))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# failed
# raised RuntimeError
# CORO_CLOSED
