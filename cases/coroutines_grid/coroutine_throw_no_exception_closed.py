# title: a class that is no exception thrown into a coroutine that was closed
# clauses: co.throw.not_exception co.throw.refused_untouched
import inspect

class NoException:
    pass

async def body():
    return 'done'

c = body()
c.close()
try:
    print('yielded', c.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised TypeError
# CORO_CLOSED
