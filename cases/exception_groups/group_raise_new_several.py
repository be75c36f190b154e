# title: the exceptions of several blocks are raised in one group
# clauses: group.raise.new
# python: >=3.11
try:
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2), OSError(3)])
    except* TypeError:
        raise KeyError('from types')
    except* ValueError:
        raise IndexError('from values')
    except* OSError:
        pass
except ExceptionGroup as group:
    print(repr(group))

# expect:
# ExceptionGroup('', [KeyError('from types'), IndexError('from values')])
