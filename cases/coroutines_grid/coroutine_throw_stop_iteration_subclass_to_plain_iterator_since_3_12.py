# title: a subclass of StopIteration thrown into a coroutine that waits for an iterator with nothing but __next__, since 3.12
# clauses: co.stop.thrown_ends_await
# python: >=3.12
import inspect

class Finished(StopIteration):
    pass

class Awaitable:
    def __await__(self):
        return self
    def __next__(self):
        return 'item'

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(Awaitable())
print('yielded', c.send(None))
try:
    print('yielded', c.throw(Finished))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded item
# result None
# raised StopIteration
# CORO_CLOSED
