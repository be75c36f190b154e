# title: only functions of the program may decide
# clauses: group.split.callable_refused
# python: >=3.11 <3.13
class Condition:
    def __call__(self, error):
        return isinstance(error, ValueError)

    def method(self, error):
        return isinstance(error, KeyError)

group = ExceptionGroup('text', [ValueError(1), KeyError(2)])
for condition in Condition(), Condition().method, callable, Condition:
    try:
        group.split(condition)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
