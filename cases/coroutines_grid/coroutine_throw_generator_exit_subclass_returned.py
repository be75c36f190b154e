# title: a subclass of GeneratorExit thrown into a coroutine that has returned
# clauses: co.reuse.throw
import inspect

class Leaving(GeneratorExit):
    pass

async def body():
    return 'done'

c = body()
try:
    c.send(None)
except StopIteration as stop:
    print('returned', stop.value)
try:
    print('yielded', c.throw(Leaving))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# returned done
# raised RuntimeError
# CORO_CLOSED
