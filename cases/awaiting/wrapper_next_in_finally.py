# title: next advances an iterator of a coroutine that waits in a try block with a finally
# clauses: await.wrapper.next co.send.suspended co.send.result
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
w = c.__await__()
print(next(w))
try:
    next(w)
except StopIteration as stop:
    print('StopIteration', stop.value)
print(inspect.getcoroutinestate(c))

# expect:
# paused
# got None
# finally
# StopIteration result
# CORO_CLOSED
