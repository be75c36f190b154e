# title: StopIteration thrown into the iterator of a coroutine that has not started
# clauses: await.wrapper.throw co.stop.thrown_unstarted_passes
import inspect

async def body():
    print('started')
    return 'done'

c = body()
w = c.__await__()
try:
    print('yielded', w.throw(StopIteration))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised StopIteration
# CORO_CLOSED

# expect <3.12:
# raised RuntimeError
# CORO_CLOSED
