# title: an exception is thrown into a generator-based coroutine that is suspended
# clauses: look.coroutine.still_generator gen.throw.suspended gen.throw.uncaught
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    got = yield 'paused'
    print('got', got)
    return 'result'

error = KeyError('detail')
c = work()
print(next(c))
try:
    c.throw(error)
except KeyError as caught:
    print(caught is error)
print(inspect.getgeneratorstate(c))

# expect:
# paused
# True
# GEN_CLOSED
