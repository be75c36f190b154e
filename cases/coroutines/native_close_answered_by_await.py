# title: a coroutine that waits again on close makes it raise RuntimeError
# clauses: co.close.answered
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        yield

async def work():
    try:
        await Pause()
    except GeneratorExit:
        await Pause()

c = work()
c.send(None)
try:
    c.close()
except RuntimeError:
    print('RuntimeError', inspect.getcoroutinestate(c))
c.close()

# expect:
# RuntimeError CORO_SUSPENDED
