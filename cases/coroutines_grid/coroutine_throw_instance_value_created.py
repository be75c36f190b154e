# title: an instance with a value thrown into a coroutine that has not started
# clauses: co.throw.instance_value co.throw.refused_untouched
import inspect

async def body():
    print('started')
    return 'done'

c = body()
try:
    print('yielded', c.throw(KeyError('key'), 'value'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))
c.close()

# expect:
# raised TypeError
# CORO_CREATED
