# title: a part with another cause is not merged with the rest when it is raised again
# clauses: group.raise.changed
# python: >=3.11
try:
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2)])
    except* ValueError as group:
        group.__cause__ = KeyError()
        raise
except ExceptionGroup as group:
    print(repr(group))

# expect:
# ExceptionGroup('', [ExceptionGroup('eg', [ValueError(1)]), ExceptionGroup('eg', [TypeError(2)])])
