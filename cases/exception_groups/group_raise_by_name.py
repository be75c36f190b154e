# title: what is raised by its name stands beside what no block took
# clauses: group.raise.by_name
# python: >=3.11
try:
    try:
        raise ExceptionGroup('eg', [
            ValueError(1), TypeError(2), OSError(3),
            ExceptionGroup('nested', [OSError(4), TypeError(5), ValueError(6)])])
    except* ValueError as group:
        raise group
    except* OSError:
        raise
except ExceptionGroup as group:
    print(repr(group.message))
    for part in group.exceptions:
        print(repr(part))

# expect:
# ''
# ExceptionGroup('eg', [ValueError(1), ExceptionGroup('nested', [ValueError(6)])])
# ExceptionGroup('eg', [TypeError(2), OSError(3), ExceptionGroup('nested', [OSError(4), TypeError(5)])])
