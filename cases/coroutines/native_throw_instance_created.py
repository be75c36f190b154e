# title: an exception is thrown into a coroutine that was not started
# clauses: co.throw.unstarted co.throw.instance co.state.closed
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
try:
    c.throw(error)
except KeyError as caught:
    print(caught is error)
print(inspect.getcoroutinestate(c))

# expect:
# True
# CORO_CLOSED
