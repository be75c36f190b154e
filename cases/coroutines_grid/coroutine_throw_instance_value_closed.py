# title: an instance with a value thrown into a coroutine that was closed
# clauses: co.throw.instance_value co.throw.refused_untouched
import inspect

async def body():
    return 'done'

c = body()
c.close()
try:
    print('yielded', c.throw(KeyError('key'), 'value'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised TypeError
# CORO_CLOSED
