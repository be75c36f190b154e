# title: anything that can be called may decide, unless it is a class
# clauses: group.split.callable
# python: >=3.13
class Condition:
    def __call__(self, error):
        return isinstance(error, ValueError)

    def method(self, error):
        return isinstance(error, KeyError)

group = ExceptionGroup('text', [ValueError(1), KeyError(2)])
print(group.split(Condition()))
print(group.split(Condition().method))
print(group.split([].append))
try:
    group.split(Condition)
except TypeError:
    print('TypeError')

# expect:
# (ExceptionGroup('text', [ValueError(1)]), ExceptionGroup('text', [KeyError(2)]))
# (ExceptionGroup('text', [KeyError(2)]), ExceptionGroup('text', [ValueError(1)]))
# (None, ExceptionGroup('text', [ValueError(1), KeyError(2)]))
# TypeError
