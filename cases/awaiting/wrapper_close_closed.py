# title: close on an iterator of a coroutine that was closed
# clauses: await.wrapper.close
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        return (yield 'paused')

async def work():
    await Pause()

c = work()
w = c.__await__()
next(w)
w.close()
print(w.close())
print(inspect.getcoroutinestate(c))

# expect:
# None
# CORO_CLOSED
