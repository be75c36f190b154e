# title: a for loop over a coroutine that executes
# clauses: co.iter.refused
import inspect
import types

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    try:
        for item in c:
            print('item', item)
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
