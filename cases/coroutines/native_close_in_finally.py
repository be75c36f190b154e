# title: close on a coroutine that waits in a try block with a finally
# clauses: co.close.suspended co.state.closed
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
print(c.close())
print(inspect.getcoroutinestate(c))

# expect:
# paused
# finally
# None
# CORO_CLOSED
