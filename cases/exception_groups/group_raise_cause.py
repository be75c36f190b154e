# title: an exception raised in a block may have its part as the cause
# clauses: group.raise.cause
# python: >=3.11
try:
    try:
        raise TypeError('bad type')
    except* TypeError as group:
        raise ValueError('bad value') from group
except ValueError as error:
    print(repr(error), type(error.__cause__).__name__, error.__cause__.exceptions)

# expect:
# ValueError('bad value') ExceptionGroup (TypeError('bad type'),)
