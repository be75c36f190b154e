# title: GeneratorExit is thrown into an iterator of a coroutine that was closed
# clauses: await.wrapper.throw
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
    w.throw(GeneratorExit)
except RuntimeError:
    print('RuntimeError')
print(inspect.getcoroutinestate(c))

# expect:
# RuntimeError
# CORO_CLOSED
