# title: a new group stays a group of its own among what is raised
# clauses: group.raise.new
# python: >=3.11
try:
    try:
        raise ExceptionGroup('one', [ValueError('a'), TypeError('b')])
    except* ValueError:
        raise ExceptionGroup('two', [KeyError('x'), KeyError('y')])
except ExceptionGroup as group:
    print(repr(group))

# expect:
# ExceptionGroup('', [ExceptionGroup('two', [KeyError('x'), KeyError('y')]), ExceptionGroup('one', [TypeError('b')])])
