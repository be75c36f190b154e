# title: None is sent to a coroutine that is suspended
# clauses: co.send.suspended co.send.result co.state.closed
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
    c.send(None)
except StopIteration as stop:
    print('StopIteration', stop.value)
print(inspect.getcoroutinestate(c))

# expect:
# paused
# got None
# StopIteration result
# CORO_CLOSED
