# title: something that is no exception thrown into a coroutine that waits in front of a finally block is refused
# clauses: co.throw.not_exception co.throw.refused_untouched
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        return self
    def __next__(self):
        return 'paused'

async def work():
    try:
        await Pause()
    finally:
        print('finally')

c = work()
c.send(None)
try:
    c.throw('text')
except TypeError:
    print('TypeError', inspect.getcoroutinestate(c))
c.close()

# expect:
# TypeError CORO_SUSPENDED
# finally
