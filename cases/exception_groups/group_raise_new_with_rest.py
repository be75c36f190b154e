# title: a new exception stands in a new group beside what no block took
# clauses: group.raise.new
# python: >=3.11
try:
    try:
        raise ExceptionGroup('eg', [ValueError('a'), TypeError('b')])
    except* ValueError:
        raise KeyError('x')
except ExceptionGroup as group:
    print(repr(group))

# expect:
# ExceptionGroup('', [KeyError('x'), ExceptionGroup('eg', [TypeError('b')])])
