# title: a class that is no exception thrown into a coroutine that has not started
# clauses: co.throw.not_exception co.throw.refused_untouched
import inspect

class NoException:
    pass

async def body():
    print('started')
    return 'done'

c = body()
try:
    print('yielded', c.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))
c.close()

# expect:
# raised TypeError
# CORO_CREATED
