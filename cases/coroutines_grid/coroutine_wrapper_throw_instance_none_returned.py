# title: an instance with None thrown into the iterator of a coroutine that has returned
# clauses: await.wrapper.throw co.reuse.throw
# needs: warnings
import inspect
import warnings

mine = KeyError('key')

async def body():
    return 'done'

c = body()
w = c.__await__()
try:
    c.send(None)
except StopIteration as stop:
    print('returned', stop.value)
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    try:
        print('yielded', w.throw(mine, None))
    except BaseException as error:
        print('raised', type(error).__name__)
print('warnings', len(warned))
print(inspect.getcoroutinestate(c))

# expect:
# returned done
# raised RuntimeError
# warnings 1
# CORO_CLOSED

# expect <3.12:
# returned done
# raised RuntimeError
# warnings 0
# CORO_CLOSED
