# title: a coroutine may return on close
# clauses: co.close.returned
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        yield

async def work():
    try:
        await Pause()
    except GeneratorExit:
        print('GeneratorExit')
        return

c = work()
c.send(None)
print(c.close(), inspect.getcoroutinestate(c))

# expect:
# GeneratorExit
# None CORO_CLOSED
