# title: a class whose constructor fails thrown into a coroutine that has not started
# clauses: co.throw.constructor_fails
import inspect

class Broken(Exception):
    def __init__(self):
        raise OSError

async def body():
    print('started')
    return 'done'

c = body()
try:
    print('yielded', c.throw(Broken))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised OSError
# CORO_CLOSED
