# title: a class and a value are thrown into a coroutine that waits in a try block with a finally
# clauses: co.throw.suspended co.throw.uncaught co.throw.class_value co.state.closed
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
    c.throw(KeyError, 'detail')
except KeyError as caught:
    print('KeyError', caught.args)
print(inspect.getcoroutinestate(c))

# expect:
# paused
# finally
# KeyError ('detail',)
# CORO_CLOSED
