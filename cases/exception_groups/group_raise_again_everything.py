# title: when every block raises its part again the group has all its exceptions
# clauses: group.raise.again
# python: >=3.11
try:
    try:
        raise ExceptionGroup('eg', [OSError(1), ValueError(2), OSError(3)])
    except* OSError:
        raise
    except* ValueError:
        raise
except ExceptionGroup as group:
    print(repr(group))

# expect:
# ExceptionGroup('eg', [OSError(1), ValueError(2), OSError(3)])
