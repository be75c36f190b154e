# title: GeneratorExit is thrown into a generator-based coroutine that is suspended
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
    c.throw(GeneratorExit)
except GeneratorExit:
    print('GeneratorExit')
print(inspect.getgeneratorstate(c))

# expect:
# paused
# GeneratorExit
# GEN_CLOSED
