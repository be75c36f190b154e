# title: a subclass of GeneratorExit thrown into a coroutine that an exception ended
# clauses: co.reuse.throw
import inspect

class Leaving(GeneratorExit):
    pass

async def body():
    raise OSError

c = body()
try:
    c.send(None)
except OSError:
    print('failed')
try:
    print('yielded', c.throw(Leaving))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# failed
# raised RuntimeError
# CORO_CLOSED
