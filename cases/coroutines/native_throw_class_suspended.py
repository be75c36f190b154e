# title: an exception class is thrown into a coroutine that is suspended
# clauses: co.throw.suspended co.throw.uncaught co.throw.class co.state.closed
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
print(c.send(None))
try:
    c.throw(KeyError)
except KeyError as caught:
    print('KeyError', caught.args)
print(inspect.getcoroutinestate(c))

# expect:
# paused
# KeyError ()
# CORO_CLOSED
