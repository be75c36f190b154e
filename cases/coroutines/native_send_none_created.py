# title: None is sent to a coroutine that was not started
# clauses: co.send.start co.state.suspended
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
print(inspect.getcoroutinestate(c))
c.close()

# expect:
# paused
# CORO_SUSPENDED
