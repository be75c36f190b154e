# title: a class and a value are thrown into a coroutine that has returned
# clauses: co.reuse.throw
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
    c.throw(KeyError, 'detail')
except RuntimeError:
    print('RuntimeError')
print(inspect.getcoroutinestate(c))

# expect:
# result
# RuntimeError
# CORO_CLOSED
