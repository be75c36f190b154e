# title: close on a generator-based coroutine that waits in a try block with a finally
# clauses: look.coroutine.still_generator gen.close.suspended
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    try:
        print('got', (yield 'paused'))
    finally:
        print('finally')
    return 'result'

c = work()
print(next(c))
print(c.close())
print(inspect.getgeneratorstate(c))

# expect:
# paused
# finally
# None
# GEN_CLOSED
