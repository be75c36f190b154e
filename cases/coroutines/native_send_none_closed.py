# title: None is sent to a coroutine that was closed
# clauses: co.reuse.send co.state.closed
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        return (yield 'paused')

async def work():
    await Pause()

c = work()
c.send(None)
c.close()
try:
    c.send(None)
except RuntimeError:
    print('RuntimeError')
print(inspect.getcoroutinestate(c))

# expect:
# RuntimeError
# CORO_CLOSED
