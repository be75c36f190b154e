# title: a class with something that is no traceback thrown into a coroutine that executes
# clauses: co.throw.bad_traceback co.throw.refused_untouched
import inspect
import types

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    try:
        print('yielded', c.throw(KeyError, None, 'text'))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getcoroutinestate(c))
    await pause('one')

c = body()
print('yielded', c.send(None))

# expect:
# raised TypeError
# CORO_RUNNING
# yielded one
