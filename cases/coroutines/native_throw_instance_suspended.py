# title: an exception is thrown into a coroutine that is suspended
# clauses: co.throw.suspended co.throw.uncaught co.throw.instance co.state.closed
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        return (yield 'paused')

async def work():
    got = await Pause()
    print('got', got)
    return 'result'

error = KeyError('detail')
c = work()
print(c.send(None))
try:
    c.throw(error)
except KeyError as caught:
    print(caught is error)
print(inspect.getcoroutinestate(c))

# expect:
# paused
# True
# CORO_CLOSED
