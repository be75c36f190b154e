# title: a traceback that is none thrown into a coroutine that is suspended is refused
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
c.send(None)
try:
    c.throw(KeyError, None, 'text')
except TypeError:
    print('TypeError', inspect.getcoroutinestate(c))

# expect:
# TypeError CORO_SUSPENDED
