# title: GeneratorExit is thrown into a coroutine that was not started
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
    c.throw(GeneratorExit)
except GeneratorExit:
    print('GeneratorExit')
print(inspect.getcoroutinestate(c))

# expect:
# GeneratorExit
# CORO_CLOSED
