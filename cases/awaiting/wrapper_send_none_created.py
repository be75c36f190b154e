# title: None is sent to an iterator of a coroutine that was not started
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
print(w.send(None))
print(inspect.getcoroutinestate(c))
c.close()

# expect:
# paused
# CORO_SUSPENDED
