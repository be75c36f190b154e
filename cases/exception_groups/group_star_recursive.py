# title: the parts are taken out of nested groups too
# clauses: group.star.recursive
# python: >=3.11
try:
    raise ExceptionGroup('eg', [ValueError('a'), TypeError('b'), ExceptionGroup('nested', [TypeError('c'), KeyError('d')])])
except* TypeError as group:
    print(repr(group))
except* Exception as group:
    print(repr(group))

# expect:
# ExceptionGroup('eg', [TypeError('b'), ExceptionGroup('nested', [TypeError('c')])])
# ExceptionGroup('eg', [ValueError('a'), ExceptionGroup('nested', [KeyError('d')])])
