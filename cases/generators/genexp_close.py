# title: a generator expression can be closed before and while it is used
# clauses: genexp.methods
# python: >=3.2
import inspect

for count in (0, 1):
    g = (letter for letter in 'abc')
    for number in range(count):
        print(next(g))
    print(inspect.getgeneratorstate(g))
    print(g.close(), inspect.getgeneratorstate(g), list(g))

# expect:
# GEN_CREATED
# None GEN_CLOSED []
# a
# GEN_SUSPENDED
# None GEN_CLOSED []
