# title: a subclass of StopIteration thrown into a coroutine that waits in front of a handler
# clauses: gen.stop.thrown co.throw.caught co.stop.generator_based
import inspect
import types

class Finished(StopIteration):
    pass

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
try:
    print('yielded', c.throw(Finished))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# caught RuntimeError
# yielded two
# CORO_SUSPENDED
