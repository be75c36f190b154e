# title: an exception is thrown into an iterator of a coroutine that waits in a try block with a finally
# clauses: await.wrapper.throw
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        return (yield 'paused')

async def work():
    try:
        print('got', await Pause())
    finally:
        print('finally')
    return 'result'

error = KeyError('detail')
c = work()
w = c.__await__()
print(next(w))
try:
    w.throw(error)
except KeyError as caught:
    print(caught is error)
print(inspect.getcoroutinestate(c))

# expect:
# paused
# finally
# True
# CORO_CLOSED
