# title: default values wait from left to right in the function that contains the definition
# clauses: flow.def.defaults
# python: >=3.3
import inspect

def body():
    def inner(a=(yield 'a?'), b=(yield 'b?'), *, c=(yield 'c?')):
        return a, b, c
    yield inspect.isgeneratorfunction(inner), inner()
    yield (lambda x=(yield 'x?'): x)()

g = body()
print(next(g), g.send(1), g.send(2))
print(g.send(3))
print(next(g))
print(g.send(4))

# expect:
# a? b? c?
# (False, (1, 2, 3))
# x?
# 4
