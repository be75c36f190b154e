# title: close on a coroutine that has returned
# clauses: co.close.ended co.state.closed
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        return (yield 'paused')

async def work():
    await Pause()
    return 'result'

c = work()
c.send(None)
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)
print(c.close())
print(inspect.getcoroutinestate(c))

# expect:
# result
# None
# CORO_CLOSED
