# title: a coroutine is running while throw and close execute it
# clauses: co.state.running
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        return (yield)

async def work():
    try:
        await Pause()
    except KeyError:
        print(inspect.getcoroutinestate(c))
    try:
        await Pause()
    finally:
        print(inspect.getcoroutinestate(c))

c = work()
c.send(None)
c.throw(KeyError)
c.close()
print(inspect.getcoroutinestate(c))

# expect:
# CORO_RUNNING
# CORO_RUNNING
# CORO_CLOSED
