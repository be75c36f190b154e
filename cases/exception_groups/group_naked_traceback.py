# title: the group around a single exception has no traceback, cause or context
# clauses: group.naked.traceback
# python: >=3.11
try:
    try:
        raise KeyError
    except KeyError:
        raise ValueError(1) from LookupError()
except* ValueError as group:
    print(group.__traceback__, group.__cause__, group.__context__, group.__suppress_context__)
    error = group.exceptions[0]
    print(error.__traceback__ is not None, repr(error.__cause__), repr(error.__context__))

# expect:
# None None None False
# True LookupError() KeyError()
