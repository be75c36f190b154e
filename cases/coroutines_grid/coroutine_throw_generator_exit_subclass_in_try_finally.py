# title: a subclass of GeneratorExit thrown into a coroutine that waits in front of a finally block
# clauses: await.throw.exit co.throw.uncaught
import inspect
import types

class Leaving(GeneratorExit):
    pass

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    try:
        print('got', await pause('one'))
    finally:
        print('cleanup')
    await pause('two')

c = body()
print('yielded', c.send(None))
try:
    print('yielded', c.throw(Leaving))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# cleanup
# raised Leaving
# CORO_CLOSED
