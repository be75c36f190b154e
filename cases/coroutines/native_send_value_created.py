# title: a value is sent to a coroutine that was not started
# clauses: co.send.unstarted co.state.created
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
    c.send('value')
except TypeError:
    print('TypeError')
print(inspect.getcoroutinestate(c))
c.close()

# expect:
# TypeError
# CORO_CREATED
