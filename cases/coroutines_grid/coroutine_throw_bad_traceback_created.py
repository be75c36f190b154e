# title: a class with something that is no traceback thrown into a coroutine that has not started
# clauses: co.throw.bad_traceback co.throw.refused_untouched
import inspect

async def body():
    print('started')
    return 'done'

c = body()
try:
    print('yielded', c.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))
c.close()

# expect:
# raised TypeError
# CORO_CREATED
