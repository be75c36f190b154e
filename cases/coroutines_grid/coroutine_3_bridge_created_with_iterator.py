# title: delegation by a generator-based coroutine to the outermost of a chain of 3, a coroutine that has not started and will wait for an iterator with all methods
# clauses: await.bridge.allowed await.kind.object await.values
import inspect
import types

@types.coroutine
def delegating():
    print('result', (yield from c))

delegator = delegating()

class Awaitable:
    def __await__(self):
        return self
    def __next__(self):
        print('__next__')
        return 'item'
    def send(self, value):
        print('send', value)
        return 'item'
    def throw(self, kind, value=None, traceback=None):
        print('throw')
        return 'item'
    def close(self):
        print('close')

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(outer(outer(Awaitable())))
try:
    print('yielded', next(delegator))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))
c.close()

# expect:
# __next__
# yielded item
# CORO_SUSPENDED
# close
