# title: close on a coroutine that is suspended
# clauses: co.close.suspended co.state.closed
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
print(c.send(None))
print(c.close())
print(inspect.getcoroutinestate(c))

# expect:
# paused
# None
# CORO_CLOSED
