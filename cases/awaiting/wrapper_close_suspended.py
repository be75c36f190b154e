# title: close on an iterator of a coroutine that is suspended
# clauses: await.wrapper.close
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        return (yield 'paused')

async def work():
    got = await Pause()
    print('got', got)
    return 'result'

c = work()
w = c.__await__()
print(next(w))
print(w.close())
print(inspect.getcoroutinestate(c))

# expect:
# paused
# None
# CORO_CLOSED
