# title: a value is sent to a coroutine that waits in a try block with a finally
# clauses: co.send.suspended co.send.result co.state.closed
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
    c.send('value')
except StopIteration as stop:
    print('StopIteration', stop.value)
print(inspect.getcoroutinestate(c))

# expect:
# paused
# got value
# finally
# StopIteration result
# CORO_CLOSED
