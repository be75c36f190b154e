# title: with an exception that does not derive from Exception the result is a BaseExceptionGroup
# clauses: group.raise.base
# python: >=3.11
try:
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyboardInterrupt
except BaseExceptionGroup as group:
    print(repr(group), isinstance(group, Exception))

# expect:
# BaseExceptionGroup('', [KeyboardInterrupt(), ExceptionGroup('eg', [TypeError(2)])]) False
