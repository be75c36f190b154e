# title: close on a coroutine that has raised an exception
# clauses: co.close.ended co.state.closed
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        return (yield 'paused')

async def work():
    await Pause()
    raise LookupError

c = work()
c.send(None)
try:
    c.send(None)
except LookupError:
    print('LookupError')
print(c.close())
print(inspect.getcoroutinestate(c))

# expect:
# LookupError
# None
# CORO_CLOSED
