# title: GeneratorExit is thrown into a generator-based coroutine that has returned
# clauses: look.coroutine.still_generator gen.throw.closed
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    yield 'paused'
    return 'result'

c = work()
next(c)
try:
    next(c)
except StopIteration as stop:
    print(stop.value)
try:
    c.throw(GeneratorExit)
except GeneratorExit:
    print('GeneratorExit')
print(inspect.getgeneratorstate(c))

# expect:
# result
# GeneratorExit
# GEN_CLOSED
