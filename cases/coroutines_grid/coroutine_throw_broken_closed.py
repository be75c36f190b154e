# title: a class whose constructor fails thrown into a coroutine that was closed
# clauses: co.reuse.throw
import inspect

class Broken(Exception):
    def __init__(self):
        raise OSError

async def body():
    return 'done'

c = body()
c.close()
try:
    print('yielded', c.throw(Broken))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised RuntimeError
# CORO_CLOSED
