# title: a class with something that is no traceback thrown into a coroutine that was closed
# clauses: co.throw.bad_traceback co.throw.refused_untouched
import inspect

async def body():
    return 'done'

c = body()
c.close()
try:
    print('yielded', c.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised TypeError
# CORO_CLOSED
