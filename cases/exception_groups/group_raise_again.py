# title: what is raised again is merged with what no block took, in the shape of the group
# clauses: group.raise.again
# python: >=3.11
try:
    try:
        raise ExceptionGroup('eg', [
            ValueError(1), TypeError(2), OSError(3),
            ExceptionGroup('nested', [OSError(4), TypeError(5), ValueError(6)])])
    except* ValueError as group:
        print(repr(group))
        raise
    except* OSError as group:
        print(repr(group))
except ExceptionGroup as group:
    print(repr(group))

# expect:
# ExceptionGroup('eg', [ValueError(1), ExceptionGroup('nested', [ValueError(6)])])
# ExceptionGroup('eg', [OSError(3), ExceptionGroup('nested', [OSError(4)])])
# ExceptionGroup('eg', [ValueError(1), TypeError(2), ExceptionGroup('nested', [TypeError(5), ValueError(6)])])
