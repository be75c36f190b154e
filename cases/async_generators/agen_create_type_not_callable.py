# title: the type of asynchronous generators can be neither called nor subclassed
# clauses: agen.create.not_callable
# python: >=3.6
import types

try:
    types.AsyncGeneratorType()
except TypeError:
    print('TypeError')
try:
    class Mine(types.AsyncGeneratorType):
        pass
except TypeError:
    print('TypeError')

# expect:
# TypeError
# TypeError
