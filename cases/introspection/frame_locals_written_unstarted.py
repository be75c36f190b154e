# title: an argument can be changed through the frame before the start
# clauses: look.frame.locals_write
# python: >=3.13
import inspect

def body(number):
    yield number

g = body(1)
g.gi_frame.f_locals['number'] = 2
print(inspect.getgeneratorlocals(g)['number'], list(g))

# expect:
# 2 [2]
