# title: the local variables of a generator can be looked at in every state
# clauses: gen.attr.locals
# python: >=3.3
import inspect

def body(first, second=2):
    third = yield
    yield

g = body(1)
print(sorted(inspect.getgeneratorlocals(g).items()))
next(g)
g.send(3)
print(sorted(inspect.getgeneratorlocals(g).items()))
g.close()
print(inspect.getgeneratorlocals(g))
try:
    inspect.getgeneratorlocals(iter([]))
except TypeError:
    print('TypeError')

# expect:
# [('first', 1), ('second', 2)]
# [('first', 1), ('second', 2), ('third', 3)]
# {}
# TypeError
