# title: no way round the generator function makes a generator
# clauses: look.type.no_instance
# python: >=3.2
import types

def body():
    yield

g = body()
for action in (lambda: types.GeneratorType(), lambda: types.GeneratorType(body), lambda: type(g)(g),
               lambda: object.__new__(types.GeneratorType),
               lambda: types.GeneratorType.__new__(types.GeneratorType)):
    try:
        action()
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
