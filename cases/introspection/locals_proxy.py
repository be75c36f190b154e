# title: the locals of a generator come as the mapping of its frame, and writing to it counts
# clauses: look.state.locals_proxy
# python: >=3.13
import inspect

def body(number):
    yield number
    yield number

g = body(1)
next(g)
mapping = inspect.getgeneratorlocals(g)
print(isinstance(mapping, dict), mapping == {'number': 1})
mapping['number'] = 2
print(next(g))
g.close()
print(inspect.getgeneratorlocals(g))

# expect:
# False True
# 2
# {}
