# title: the generator type makes no instances on request and no subclasses
# clauses: gen.create.not_callable
# python: >=3.2
import types

try:
    types.GeneratorType()
except TypeError:
    print('TypeError')
try:
    class Special(types.GeneratorType):
        pass
except TypeError:
    print('TypeError')

# expect:
# TypeError
# TypeError
