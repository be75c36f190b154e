# title: an exception class is thrown into a generator-based coroutine that waits in a try block with a finally
# clauses: look.coroutine.still_generator gen.throw.suspended gen.throw.uncaught
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
try:
    c.throw(KeyError)
except KeyError as caught:
    print('KeyError', caught.args)
print(inspect.getgeneratorstate(c))

# expect:
# paused
# finally
# KeyError ()
# GEN_CLOSED
