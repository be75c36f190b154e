# title: a subclass of StopIteration thrown into a coroutine that waits for an iterator with all methods
# clauses: await.throw.inner co.throw.caught
import inspect

class Finished(StopIteration):
    pass

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

c = outer(Awaitable())
print('yielded', c.send(None))
try:
    print('yielded', c.throw(Finished))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))
c.close()

# expect:
# __next__
# yielded item
# throw
# yielded item
# CORO_SUSPENDED
# close
