# title: the locals of a generator come as a dictionary of their own
# clauses: look.state.locals_dictionary
# python: >=3.3 <3.13
import inspect

def body(number):
    yield number
    yield number

g = body(1)
next(g)
print(type(inspect.getgeneratorlocals(g)).__name__)
inspect.getgeneratorlocals(g)['number'] = 2
print(next(g))

# expect:
# dict
# 1
