# title: what blocks raise comes in their order, and what stays of the group last
# clauses: group.raise.order
# python: >=3.11
try:
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2), OSError(3), KeyError(4)])
    except* OSError:
        raise RuntimeError('os')
    except* ValueError:
        raise
    except* TypeError:
        raise RuntimeError('type')
except ExceptionGroup as group:
    print(repr(group))

# expect:
# ExceptionGroup('', [RuntimeError('os'), RuntimeError('type'), ExceptionGroup('eg', [ValueError(1), KeyError(4)])])
