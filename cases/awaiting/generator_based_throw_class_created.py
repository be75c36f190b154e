# title: an exception class is thrown into a generator-based coroutine that was not started
# clauses: look.coroutine.still_generator gen.throw.unstarted
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    got = yield 'paused'
    print('got', got)
    return 'result'

c = work()
try:
    c.throw(KeyError)
except KeyError as caught:
    print('KeyError', caught.args)
print(inspect.getgeneratorstate(c))

# expect:
# KeyError ()
# GEN_CLOSED
