# title: StopIteration thrown into the outermost of a chain of 3, a coroutine that waits for an object whose __await__ is a generator function
# clauses: await.throw.inner gen.stop.thrown gen.stop.legacy
import inspect

class Awaitable:
    def __await__(self):
        try:
            print('got', (yield 'one'))
        finally:
            print('inner left')
        yield 'two'

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(outer(outer(Awaitable())))
print('yielded', c.send(None))
try:
    print('yielded', c.throw(StopIteration))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# inner left
# raised RuntimeError
# CORO_CLOSED

# expect <3.7:
# yielded one
# inner left
# result None
# result three
# result three
# raised StopIteration
# CORO_CLOSED
