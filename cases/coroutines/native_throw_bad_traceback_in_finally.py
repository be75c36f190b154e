# title: a traceback that is none thrown into a coroutine that waits in front of a finally block is refused
# clauses: co.throw.bad_traceback co.throw.refused_untouched
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
    c.throw(KeyError, None, 'text')
except TypeError:
    print('TypeError', inspect.getcoroutinestate(c))
c.close()

# expect:
# TypeError CORO_SUSPENDED
# finally
