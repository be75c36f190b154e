# title: a class that is no exception thrown into a coroutine that has returned
# clauses: co.throw.not_exception co.throw.refused_untouched
import inspect

class NoException:
    pass

async def body():
    return 'done'

c = body()
try:
    c.send(None)
except StopIteration as stop:
    print('returned', stop.value)
try:
    print('yielded', c.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# returned done
# raised TypeError
# CORO_CLOSED
