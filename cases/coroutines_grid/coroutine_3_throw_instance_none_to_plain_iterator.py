# title: an instance with None thrown into the outermost of a chain of 3, a coroutine that waits for an iterator with nothing but __next__
# clauses: co.throw.instance await.throw.missing co.throw.uncaught co.throw.deprecated
# needs: warnings
import inspect
import warnings

mine = KeyError('key')

class Awaitable:
    def __await__(self):
        return self
    def __next__(self):
        return 'item'

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(outer(outer(Awaitable())))
print('yielded', c.send(None))
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    try:
        print('yielded', c.throw(mine, None))
    except KeyError as error:
        print('raised KeyError', error is mine)
    except BaseException as error:
        print('raised', type(error).__name__)
print('warnings', len(warned))
print(inspect.getcoroutinestate(c))

# expect:
# yielded item
# raised KeyError True
# warnings 1
# CORO_CLOSED

# expect <3.12:
# yielded item
# raised KeyError True
# warnings 0
# CORO_CLOSED
