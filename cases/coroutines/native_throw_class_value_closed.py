# title: a class and a value are thrown into a coroutine that was closed
# clauses: co.reuse.throw
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        return (yield 'paused')

async def work():
    await Pause()

c = work()
c.send(None)
c.close()
try:
    c.throw(KeyError, 'detail')
except RuntimeError:
    print('RuntimeError')
print(inspect.getcoroutinestate(c))

# expect:
# RuntimeError
# CORO_CLOSED
