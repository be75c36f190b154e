# title: an exception class is thrown into a generator-based coroutine that is suspended
# clauses: look.coroutine.still_generator gen.throw.suspended gen.throw.uncaught
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    got = yield 'paused'
    print('got', got)
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
# KeyError ()
# GEN_CLOSED
