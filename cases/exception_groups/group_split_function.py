# title: a function says which exceptions match
# clauses: group.split.function
# python: >=3.11
def is_small(error):
    return error.args[0] < 3 if len(error.args) == 1 else 0

group = ExceptionGroup('text', [ValueError(1), KeyError(2), OSError(3)])
print(group.split(is_small))
print(group.split(lambda error: isinstance(error, OSError)))

# expect:
# (ExceptionGroup('text', [ValueError(1), KeyError(2)]), ExceptionGroup('text', [OSError(3)]))
# (ExceptionGroup('text', [OSError(3)]), ExceptionGroup('text', [ValueError(1), KeyError(2)]))
