# title: a class that is no exception thrown into a coroutine that an exception ended
# clauses: co.throw.not_exception co.throw.refused_untouched
import inspect

class NoException:
    pass

async def body():
    raise OSError

c = body()
try:
    c.send(None)
except OSError:
    print('failed')
try:
    print('yielded', c.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# failed
# raised TypeError
# CORO_CLOSED
