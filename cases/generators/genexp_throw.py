# title: an exception thrown into a generator expression comes out and ends it
# clauses: genexp.methods
# python: >=3.2
import inspect

g = (letter for letter in 'abc')
print(next(g))
try:
    g.throw(KeyError)
except KeyError:
    print('KeyError', inspect.getgeneratorstate(g), list(g))

# expect:
# a
# KeyError GEN_CLOSED []
