# title: an instance thrown into a coroutine that was closed
# clauses: co.reuse.throw
import inspect

mine = KeyError('key')

async def body():
    return 'done'

c = body()
c.close()
try:
    print('yielded', c.throw(mine))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised RuntimeError
# CORO_CLOSED
