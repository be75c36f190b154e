# title: an instance with None thrown into a coroutine that waits in front of a handler
# clauses: co.throw.instance co.throw.caught co.throw.deprecated
# needs: warnings
import inspect
import types
import warnings

mine = KeyError('key')

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    try:
        print('got', await pause('one'))
    except BaseException as error:
        print('caught', type(error).__name__)
    await pause('two')

c = body()
print('yielded', c.send(None))
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    try:
        print('yielded', c.throw(mine, None))
    except BaseException as error:
        print('raised', type(error).__name__)
print('warnings', len(warned))
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# caught KeyError
# yielded two
# warnings 1
# CORO_SUSPENDED

# expect <3.12:
# yielded one
# caught KeyError
# yielded two
# warnings 0
# CORO_SUSPENDED
