# title: a generator that walks through the exceptions of a group with their tracebacks
# clauses: group.traceback.path group.attr.exceptions
# python: >=3.11
def leaves(error, tracebacks=()):
    tracebacks += (error.__traceback__,)
    if isinstance(error, BaseExceptionGroup):
        for member in error.exceptions:
            yield from leaves(member, tracebacks)
    else:
        yield error, tracebacks

def caught(error):
    try:
        raise error
    except Exception as result:
        return result

group = caught(ExceptionGroup('outer', [caught(ValueError(1)), ExceptionGroup('inner', [caught(KeyError(2)), OSError(3)])]))
for error, tracebacks in leaves(group):
    print(repr(error), [traceback is not None for traceback in tracebacks])

# expect:
# ValueError(1) [True, True]
# KeyError(2) [True, False, True]
# OSError(3) [True, False, False]
