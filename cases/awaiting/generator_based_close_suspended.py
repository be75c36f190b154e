# title: close on a generator-based coroutine that is suspended
# clauses: look.coroutine.still_generator gen.close.suspended
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
print(c.close())
print(inspect.getgeneratorstate(c))

# expect:
# paused
# None
# GEN_CLOSED
