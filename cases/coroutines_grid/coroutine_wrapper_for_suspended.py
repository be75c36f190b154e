# title: a for loop over the iterator of a coroutine that waits for a generator-based coroutine
# clauses: await.wrapper.iter await.wrapper.next
import inspect
import types

@types.coroutine
def inner():
    yield 'one'
    yield 'two'

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(inner())
w = c.__await__()
print('yielded', c.send(None))
try:
    for item in w:
        print('item', item)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# item two
# result None
# CORO_CLOSED
