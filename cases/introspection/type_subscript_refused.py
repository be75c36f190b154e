# title: the generator type takes no type arguments
# clauses: look.generic_none
# python: <3.13
import types

try:
    types.GeneratorType[int, str, None]
except TypeError:
    print('TypeError')

# expect:
# TypeError
