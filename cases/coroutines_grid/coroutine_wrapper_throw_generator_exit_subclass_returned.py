# title: a subclass of GeneratorExit thrown into the iterator of a coroutine that has returned
# clauses: await.wrapper.throw co.reuse.throw
import inspect

class Leaving(GeneratorExit):
    pass

async def body():
    return 'done'

c = body()
w = c.__await__()
try:
    c.send(None)
except StopIteration as stop:
    print('returned', stop.value)
try:
    print('yielded', w.throw(Leaving))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# returned done
# raised RuntimeError
# CORO_CLOSED
