# title: GeneratorExit thrown into a coroutine that has not started
# clauses: co.throw.unstarted
import inspect

async def body():
    print('started')
    return 'done'

c = body()
try:
    print('yielded', c.throw(GeneratorExit))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised GeneratorExit
# CORO_CLOSED
