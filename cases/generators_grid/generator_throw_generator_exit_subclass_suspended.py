# title: a subclass of GeneratorExit thrown into a generator that waits
# clauses: gen.throw.suspended gen.throw.uncaught
import inspect

class Leaving(GeneratorExit):
    pass

def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
print('yielded', next(g))
try:
    print('yielded', g.throw(Leaving))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# raised Leaving
# GEN_CLOSED
