# title: an exception raised in a block has the part of that block as its context
# clauses: group.raise.context
# python: >=3.11
try:
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError
    except* TypeError:
        raise IndexError
except ExceptionGroup as group:
    for error in group.exceptions:
        print(repr(error), repr(error.__context__))
    print(group.__context__)

# expect:
# KeyError() ExceptionGroup('eg', [ValueError(1)])
# IndexError() ExceptionGroup('eg', [TypeError(2)])
# None
