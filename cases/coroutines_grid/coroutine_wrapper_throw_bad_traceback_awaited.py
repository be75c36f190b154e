# title: a class with something that is no traceback thrown into the iterator of a coroutine that another one awaits
# clauses: await.wrapper.throw delegate.throw.refused
import inspect
import types

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
try:
    print('yielded', w.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))
try:
    print('yielded', holder.send(None))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# raised TypeError
# CORO_CLOSED
# raised RuntimeError
