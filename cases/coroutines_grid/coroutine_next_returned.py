# title: next of a coroutine that has returned
# clauses: co.iter.next_refused
import inspect

async def body():
    return 'done'

c = body()
try:
    c.send(None)
except StopIteration as stop:
    print('returned', stop.value)
try:
    print('yielded', next(c))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# returned done
# raised TypeError
# CORO_CLOSED
