# title: an exception is thrown into an iterator of a coroutine that was not started
# clauses: await.wrapper.throw
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        return (yield 'paused')

async def work():
    got = await Pause()
    print('got', got)
    return 'result'

error = KeyError('detail')
c = work()
w = c.__await__()
try:
    w.throw(error)
except KeyError as caught:
    print(caught is error)
print(inspect.getcoroutinestate(c))

# expect:
# True
# CORO_CLOSED
