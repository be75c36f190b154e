# title: StopIteration thrown into a coroutine that has not started, since 3.12
# clauses: co.stop.thrown_unstarted_passes
# python: >=3.12
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
# raised StopIteration
# CORO_CLOSED
