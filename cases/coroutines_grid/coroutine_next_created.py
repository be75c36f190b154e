# title: next of a coroutine that has not started
# clauses: co.iter.next_refused
import inspect

async def body():
    print('started')
    return 'done'

c = body()
try:
    print('yielded', next(c))
except StopIteration as stop:
    print('returned', stop.value)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))
c.close()

# expect:
# raised TypeError
# CORO_CREATED
