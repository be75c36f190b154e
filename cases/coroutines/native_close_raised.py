# title: another exception comes out of close
# clauses: co.close.raised
# python: >=3.6
import inspect

class Pause:
    def __await__(self):
        yield

async def work():
    try:
        await Pause()
    finally:
        raise KeyError('own')

c = work()
c.send(None)
try:
    c.close()
except KeyError as error:
    print(error.args, type(error.__context__).__name__, inspect.getcoroutinestate(c))

# expect:
# ('own',) GeneratorExit CORO_CLOSED
