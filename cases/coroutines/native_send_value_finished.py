# title: a value is sent to a coroutine that has returned
# clauses: co.reuse.send co.state.closed
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
try:
    c.send('value')
except RuntimeError:
    print('RuntimeError')
print(inspect.getcoroutinestate(c))

# expect:
# result
# RuntimeError
# CORO_CLOSED
