# title: close on a coroutine that was closed
# clauses: co.close.ended co.state.closed
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
print(c.close())
print(inspect.getcoroutinestate(c))

# expect:
# None
# CORO_CLOSED
