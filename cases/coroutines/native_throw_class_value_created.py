# title: a class and a value are thrown into a coroutine that was not started
# clauses: co.throw.unstarted co.throw.class_value co.state.closed
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        return (yield 'paused')

async def work():
    got = await Pause()
    print('got', got)
    return 'result'

c = work()
try:
    c.throw(KeyError, 'detail')
except KeyError as caught:
    print('KeyError', caught.args)
print(inspect.getcoroutinestate(c))

# expect:
# KeyError ('detail',)
# CORO_CLOSED
