# title: GeneratorExit thrown into a generator expression that is exhausted
# clauses: gen.throw.closed
import inspect

g = (word for word in ['one'])
print('items', list(g))
try:
    print('yielded', g.throw(GeneratorExit))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# items ['one']
# raised GeneratorExit
# GEN_CLOSED
