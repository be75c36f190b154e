# title: a subclass of GeneratorExit thrown into a coroutine that another one awaits
# clauses: await.throw.exit co.throw.uncaught await.chain.bypassed
import inspect
import types

class Leaving(GeneratorExit):
    pass

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
    print('yielded', c.throw(Leaving))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))
try:
    print('yielded', holder.send(None))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# raised Leaving
# CORO_CLOSED
# raised RuntimeError
