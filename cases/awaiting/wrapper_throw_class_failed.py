# title: an exception class is thrown into an iterator of a coroutine that has raised an exception
# clauses: await.wrapper.throw
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        return (yield 'paused')

async def work():
    await Pause()
    raise LookupError

c = work()
w = c.__await__()
next(w)
try:
    next(w)
except LookupError:
    print('LookupError')
try:
    w.throw(KeyError)
except RuntimeError:
    print('RuntimeError')
print(inspect.getcoroutinestate(c))

# expect:
# LookupError
# RuntimeError
# CORO_CLOSED
