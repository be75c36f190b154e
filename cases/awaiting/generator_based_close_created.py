# title: close on a generator-based coroutine that was not started
# clauses: look.coroutine.still_generator gen.close.unstarted
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    got = yield 'paused'
    print('got', got)
    return 'result'

c = work()
print(c.close())
print(inspect.getgeneratorstate(c))

# expect:
# None
# GEN_CLOSED
