# title: GeneratorExit is thrown into an iterator of a coroutine that is suspended
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
print(next(w))
try:
    w.throw(GeneratorExit)
except GeneratorExit:
    print('GeneratorExit')
print(inspect.getcoroutinestate(c))

# expect:
# paused
# GeneratorExit
# CORO_CLOSED
