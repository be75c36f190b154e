# title: a value is sent to a coroutine that has raised an exception
# clauses: co.reuse.send co.state.closed
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
try:
    c.send('value')
except RuntimeError:
    print('RuntimeError')
print(inspect.getcoroutinestate(c))

# expect:
# LookupError
# RuntimeError
# CORO_CLOSED
