# title: a class with something that is no traceback thrown into the outermost of a chain of 3, a coroutine that waits for an iterator with all methods
# clauses: delegate.throw.arguments
import inspect

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
print('yielded', c.send(None))
try:
    print('yielded', c.throw(KeyError, None, 'text'))
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
