# title: a block takes instances of subclasses as except does
# clauses: group.star.subclass
# python: >=3.11
try:
    raise ExceptionGroup('text', [KeyError(1), IndexError(2), LookupError(3)])
except* LookupError as group:
    print([type(error).__name__ for error in group.exceptions])

# expect:
# ['KeyError', 'IndexError', 'LookupError']
