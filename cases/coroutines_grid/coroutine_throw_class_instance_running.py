# title: a class with an instance of a subclass thrown into a coroutine that executes
# clauses: co.throw.running
import inspect
import types

mine = KeyError('key')

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    try:
        print('yielded', c.throw(LookupError, mine))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getcoroutinestate(c))
    await pause('one')

c = body()
print('yielded', c.send(None))

# expect:
# raised ValueError
# CORO_RUNNING
# yielded one
