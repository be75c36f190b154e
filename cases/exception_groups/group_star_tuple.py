# title: a block may name several classes in a tuple
# clauses: group.star.tuple
# python: >=3.11
try:
    raise ExceptionGroup('text', [ValueError(1), OSError(2), KeyError(3)])
except* (KeyError, ValueError) as group:
    print(group.exceptions)
except* OSError as group:
    print(group.exceptions)

# expect:
# (ValueError(1), KeyError(3))
# (OSError(2),)
