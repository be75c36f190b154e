# title: a class with something that is no traceback thrown into a coroutine that an exception ended
# clauses: co.throw.bad_traceback co.throw.refused_untouched
import inspect

async def body():
    raise OSError

c = body()
try:
    c.send(None)
except OSError:
    print('failed')
try:
    print('yielded', c.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# failed
# raised TypeError
# CORO_CLOSED
