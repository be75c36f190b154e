# title: a subclass of GeneratorExit thrown into a generator expression that has not started
# clauses: gen.throw.unstarted
import inspect

class Leaving(GeneratorExit):
    pass

g = (word for word in ['one', 'two'])
try:
    print('yielded', g.throw(Leaving))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised Leaving
# GEN_CLOSED
