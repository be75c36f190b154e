# title: an instance with None thrown into the iterator of a coroutine that another one awaits
# clauses: await.wrapper.throw
# needs: warnings
import inspect
import types
import warnings

mine = KeyError('key')

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    print('got', await pause('one'))
    await pause('two')

c = body()
w = c.__await__()

async def holding():
    print('holder got', await c)

holder = holding()
print('yielded', holder.send(None))
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    try:
        print('yielded', w.throw(mine, None))
    except KeyError as error:
        print('raised KeyError', error is mine)
    except BaseException as error:
        print('raised', type(error).__name__)
print('warnings', len(warned))
print(inspect.getcoroutinestate(c))
try:
    print('yielded', holder.send(None))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# raised KeyError True
# warnings 1
# CORO_CLOSED
# raised RuntimeError

# expect <3.12:
# yielded one
# raised KeyError True
# warnings 0
# CORO_CLOSED
# raised RuntimeError
