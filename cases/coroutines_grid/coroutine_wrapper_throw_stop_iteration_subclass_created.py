# title: a subclass of StopIteration thrown into the iterator of a coroutine that has not started
# clauses: await.wrapper.throw co.stop.thrown_unstarted_passes
import inspect

class Finished(StopIteration):
    pass

async def body():
    print('started')
    return 'done'

c = body()
w = c.__await__()
try:
    print('yielded', w.throw(Finished))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised Finished
# CORO_CLOSED

# expect <3.12:
# raised RuntimeError
# CORO_CLOSED
