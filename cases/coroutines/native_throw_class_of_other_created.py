# title: a class that is no exception thrown into a coroutine that was not started is refused
# clauses: co.throw.not_exception co.throw.refused_untouched
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
    c.throw(int)
except TypeError:
    print('TypeError', inspect.getcoroutinestate(c))
c.close()

# expect:
# TypeError CORO_CREATED
