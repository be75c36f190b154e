# title: each block handles its part of the group
# clauses: group.star.parts
# python: >=3.11
try:
    raise ExceptionGroup('text', [TypeError(1), OSError(2), TypeError(3)])
except* TypeError as group:
    print('TypeError', repr(group))
except* OSError as group:
    print('OSError', repr(group))
print('behind')

# expect:
# TypeError ExceptionGroup('text', [TypeError(1), TypeError(3)])
# OSError ExceptionGroup('text', [OSError(2)])
# behind
