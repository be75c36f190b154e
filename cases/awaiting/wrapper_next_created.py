# title: next advances an iterator of a coroutine that was not started
# clauses: await.wrapper.next co.send.start
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
print(inspect.getcoroutinestate(c))
c.close()

# expect:
# paused
# CORO_SUSPENDED
