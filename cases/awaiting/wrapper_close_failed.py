# title: close on an iterator of a coroutine that has raised an exception
# clauses: await.wrapper.close
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
print(w.close())
print(inspect.getcoroutinestate(c))

# expect:
# LookupError
# None
# CORO_CLOSED
