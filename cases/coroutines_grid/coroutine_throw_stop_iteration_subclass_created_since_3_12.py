# title: a subclass of StopIteration thrown into a coroutine that has not started, since 3.12
# clauses: co.stop.thrown_unstarted_passes
# python: >=3.12
import inspect

class Finished(StopIteration):
    pass

async def body():
    print('started')
    return 'done'

c = body()
try:
    print('yielded', c.throw(Finished))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised Finished
# CORO_CLOSED
