# title: GeneratorExit is thrown into a generator-based coroutine that was closed
# clauses: look.coroutine.still_generator gen.throw.closed
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    yield 'paused'

c = work()
next(c)
c.close()
try:
    c.throw(GeneratorExit)
except GeneratorExit:
    print('GeneratorExit')
print(inspect.getgeneratorstate(c))

# expect:
# GeneratorExit
# GEN_CLOSED
