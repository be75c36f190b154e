# title: the parts have the traceback, the cause and the context of the group
# clauses: group.split.metadata
# python: >=3.11
try:
    try:
        raise KeyError('context')
    except KeyError:
        raise ExceptionGroup('text', [OSError(1), ValueError(2)]) from LookupError('cause')
except ExceptionGroup as group:
    for part in group.split(OSError):
        print(part.__traceback__ is group.__traceback__ is not None)
        print(repr(part.__cause__), part.__cause__ is group.__cause__)
        print(repr(part.__context__), part.__context__ is group.__context__)

# expect:
# True
# LookupError('cause') True
# KeyError('context') True
# True
# LookupError('cause') True
# KeyError('context') True
