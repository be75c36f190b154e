# title: a traceback that is none thrown into a coroutine that was not started is refused
# clauses: co.throw.bad_traceback co.throw.refused_untouched
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        return self
    def __next__(self):
        return 'paused'

async def work():
    await Pause()

c = work()
try:
    c.throw(KeyError, None, 'text')
except TypeError:
    print('TypeError', inspect.getcoroutinestate(c))
c.close()

# expect:
# TypeError CORO_CREATED
