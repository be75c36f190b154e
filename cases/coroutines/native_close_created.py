# title: close on a coroutine that was not started
# clauses: co.close.unstarted co.state.closed
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
print(c.close())
print(inspect.getcoroutinestate(c))

# expect:
# None
# CORO_CLOSED
