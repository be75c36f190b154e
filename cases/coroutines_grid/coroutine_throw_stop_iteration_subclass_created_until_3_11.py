# title: a subclass of StopIteration thrown into a coroutine that has not started, until 3.11
# clauses: co.throw.unstarted co.stop.thrown_unstarted
# python: <=3.11
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
# raised RuntimeError
# CORO_CLOSED
