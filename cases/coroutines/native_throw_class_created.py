# title: an exception class is thrown into a coroutine that was not started
# clauses: co.throw.unstarted co.throw.class co.state.closed
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
    c.throw(KeyError)
except KeyError as caught:
    print('KeyError', caught.args)
print(inspect.getcoroutinestate(c))

# expect:
# KeyError ()
# CORO_CLOSED
