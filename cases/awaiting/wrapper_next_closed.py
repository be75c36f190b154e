# title: next advances an iterator of a coroutine that was closed
# clauses: await.wrapper.next co.reuse.send
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        return (yield 'paused')

async def work():
    await Pause()

c = work()
w = c.__await__()
next(w)
w.close()
try:
    next(w)
except RuntimeError:
    print('RuntimeError')
print(inspect.getcoroutinestate(c))

# expect:
# RuntimeError
# CORO_CLOSED
