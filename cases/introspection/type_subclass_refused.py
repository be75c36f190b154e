# title: the generator type cannot be a base, neither in a class statement nor by type()
# clauses: look.type.no_base
# python: >=3.2
import types

class Mixin:
    pass

def statement():
    class Special(Mixin, types.GeneratorType):
        pass

for action in (statement, lambda: type('Special', (types.GeneratorType,), {}),
               lambda: types.new_class('Special', (types.GeneratorType,))):
    try:
        action()
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
