# title: GeneratorExit is thrown into a coroutine that waits in a try block with a finally
# clauses: co.throw.suspended co.throw.uncaught co.throw.class co.state.closed
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        return (yield 'paused')

async def work():
    try:
        print('got', await Pause())
    finally:
        print('finally')
    return 'result'

c = work()
print(c.send(None))
try:
    c.throw(GeneratorExit)
except GeneratorExit:
    print('GeneratorExit')
print(inspect.getcoroutinestate(c))

# expect:
# paused
# finally
# GeneratorExit
# CORO_CLOSED
