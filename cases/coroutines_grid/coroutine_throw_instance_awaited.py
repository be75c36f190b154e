# title: an instance thrown into a coroutine that another one awaits
# clauses: co.throw.instance co.throw.uncaught await.chain.bypassed
import inspect
import types

mine = KeyError('key')

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    print('got', await pause('one'))
    await pause('two')

c = body()

async def holding():
    print('holder got', await c)

holder = holding()
print('yielded', holder.send(None))
try:
    print('yielded', c.throw(mine))
except KeyError as error:
    print('raised KeyError', error is mine)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))
try:
    print('yielded', holder.send(None))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# raised KeyError True
# CORO_CLOSED
# raised RuntimeError
