# title: a class that is no exception thrown into the iterator of a coroutine that has returned
# clauses: await.wrapper.throw
import inspect

class NoException:
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
    print('yielded', w.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# returned done
# raised TypeError
# CORO_CLOSED
