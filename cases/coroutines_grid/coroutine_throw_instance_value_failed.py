# title: an instance with a value thrown into a coroutine that an exception ended
# clauses: co.throw.instance_value co.throw.refused_untouched
import inspect

async def body():
    raise OSError

c = body()
try:
    c.send(None)
except OSError:
    print('failed')
try:
    print('yielded', c.throw(KeyError('key'), 'value'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# failed
# raised TypeError
# CORO_CLOSED
