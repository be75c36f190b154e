# title: an instance and a value thrown into a coroutine that is suspended is refused
# clauses: co.throw.instance_value co.throw.refused_untouched
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
    c.throw(KeyError(), 'value')
except TypeError:
    print('TypeError', inspect.getcoroutinestate(c))

# expect:
# TypeError CORO_SUSPENDED
