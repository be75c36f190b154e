# title: None is sent to an iterator of a coroutine that is suspended
# clauses: await.wrapper.send
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
try:
    w.send(None)
except StopIteration as stop:
    print('StopIteration', stop.value)
print(inspect.getcoroutinestate(c))

# expect:
# paused
# got None
# StopIteration result
# CORO_CLOSED
