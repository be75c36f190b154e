# title: the variables of a generator expression appear as they are bound
# clauses: look.state.locals_expression
# python: >=3.3
import inspect

g = (letter + mark for letter in 'ab' for mark in '!')
def names():
    return sorted(name for name in inspect.getgeneratorlocals(g) if name.isidentifier())

print(names())
print(next(g), names(), inspect.getgeneratorlocals(g)['letter'])
print(next(g), names(), inspect.getgeneratorlocals(g)['letter'])
print(list(g), names())

# expect:
# []
# a! ['letter', 'mark'] a
# b! ['letter', 'mark'] b
# [] []
