# title: an instance with a value thrown into a coroutine that executes what it waits for, a coroutine
# clauses: co.state.running co.throw.instance_value co.throw.refused_untouched
import inspect
import types

@types.coroutine
def pause(word):
    return (yield word)

async def inner():
    try:
        print('yielded', c.throw(KeyError('key'), 'value'))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getcoroutinestate(c))
    await pause('one')

async def outer(awaited):
    return await awaited

c = outer(inner())
print('yielded', c.send(None))

# expect:
# raised TypeError
# CORO_RUNNING
# yielded one
