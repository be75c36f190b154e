# title: the generator type takes no new attributes and loses none
# clauses: look.attribute.type
# python: >=3.2
from types import GeneratorType

for action in (lambda: setattr(GeneratorType, 'value', 1),
               lambda: setattr(GeneratorType, 'send', None),
               lambda: delattr(GeneratorType, 'send')):
    try:
        action()
    except TypeError:
        print('TypeError')
print(hasattr(GeneratorType, 'value'), callable(GeneratorType.send))

# expect:
# TypeError
# TypeError
# TypeError
# False True
