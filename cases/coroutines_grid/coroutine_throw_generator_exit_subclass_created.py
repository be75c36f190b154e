# title: a subclass of GeneratorExit thrown into a coroutine that has not started
# clauses: co.throw.unstarted
import inspect

class Leaving(GeneratorExit):
    pass

async def body():
    print('started')
    return 'done'

c = body()
try:
    print('yielded', c.throw(Leaving))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised Leaving
# CORO_CLOSED
