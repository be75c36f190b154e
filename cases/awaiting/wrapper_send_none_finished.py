# title: None is sent to an iterator of a coroutine that has returned
# clauses: await.wrapper.send
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        return (yield 'paused')

async def work():
    await Pause()
    return 'result'

c = work()
w = c.__await__()
next(w)
try:
    next(w)
except StopIteration as stop:
    print(stop.value)
try:
    w.send(None)
except RuntimeError:
    print('RuntimeError')
print(inspect.getcoroutinestate(c))

# expect:
# result
# RuntimeError
# CORO_CLOSED
