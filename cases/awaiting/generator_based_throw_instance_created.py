# title: an exception is thrown into a generator-based coroutine that was not started
# clauses: look.coroutine.still_generator gen.throw.unstarted
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
try:
    c.throw(error)
except KeyError as caught:
    print(caught is error)
print(inspect.getgeneratorstate(c))

# expect:
# True
# GEN_CLOSED
