# title: an instance with None thrown into a coroutine that waits for an iterator with all methods
# clauses: await.throw.inner co.throw.caught co.throw.deprecated
# needs: warnings
import inspect
import warnings

mine = KeyError('key')

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
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    try:
        print('yielded', c.throw(mine, None))
    except BaseException as error:
        print('raised', type(error).__name__)
print('warnings', len(warned))
print(inspect.getcoroutinestate(c))
c.close()

# expect:
# __next__
# yielded item
# throw
# yielded item
# warnings 1
# CORO_SUSPENDED
# close

# expect <3.12:
# __next__
# yielded item
# throw
# yielded item
# warnings 0
# CORO_SUSPENDED
# close
