# title: GeneratorExit is thrown into a generator-based coroutine that was not started
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
    c.throw(GeneratorExit)
except GeneratorExit:
    print('GeneratorExit')
print(inspect.getgeneratorstate(c))

# expect:
# GeneratorExit
# GEN_CLOSED
