# title: StopIteration thrown into a coroutine that has not started, until 3.11
# clauses: co.throw.unstarted co.stop.thrown_unstarted
# python: <=3.11
import inspect

async def body():
    print('started')
    return 'done'

c = body()
try:
    print('yielded', c.throw(StopIteration))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised RuntimeError
# CORO_CLOSED
