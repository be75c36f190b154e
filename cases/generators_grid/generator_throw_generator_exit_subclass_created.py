# title: a subclass of GeneratorExit thrown into a generator that has not started
# clauses: gen.throw.unstarted
import inspect

class Leaving(GeneratorExit):
    pass

def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
try:
    print('yielded', g.throw(Leaving))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised Leaving
# GEN_CLOSED
