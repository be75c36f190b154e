# title: close on an iterator of a coroutine that waits in a try block with a finally
# clauses: await.wrapper.close
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

c = work()
w = c.__await__()
print(next(w))
print(w.close())
print(inspect.getcoroutinestate(c))

# expect:
# paused
# finally
# None
# CORO_CLOSED
