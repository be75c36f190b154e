# title: GeneratorExit is thrown into an iterator of a coroutine that was not started
# clauses: await.wrapper.throw
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
w = c.__await__()
try:
    w.throw(GeneratorExit)
except GeneratorExit:
    print('GeneratorExit')
print(inspect.getcoroutinestate(c))

# expect:
# GeneratorExit
# CORO_CLOSED
