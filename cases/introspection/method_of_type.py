# title: the methods can be called on the type, with a generator as the first argument
# clauses: look.method.of_type
# python: >=3.2
from types import GeneratorType

def body():
    while True:
        print('got', (yield))

g = body()
GeneratorType.__next__(g)
GeneratorType.send(g, 1)
for arguments in ((), ([], 1), (iter([]), 1)):
    try:
        GeneratorType.send(*arguments)
    except TypeError:
        print('TypeError')
print(GeneratorType.__iter__(g) is g)
GeneratorType.close(g)
print(g.gi_frame)

# expect:
# got 1
# TypeError
# TypeError
# TypeError
# True
# None
