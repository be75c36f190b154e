# title: what no block takes is raised behind the blocks
# clauses: group.star.left
# python: >=3.11
try:
    try:
        raise ExceptionGroup('msg', [ValueError('a'), TypeError('b'), ExceptionGroup('in', [TypeError('c'), KeyError('d')])])
    except* ValueError as group:
        print('values', group.exceptions)
    except* TypeError as group:
        print('types', group.exceptions)
except ExceptionGroup as group:
    print('left', repr(group))

# expect:
# values (ValueError('a'),)
# types (TypeError('b'), ExceptionGroup('in', [TypeError('c')]))
# left ExceptionGroup('msg', [ExceptionGroup('in', [KeyError('d')])])
