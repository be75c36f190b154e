# title: a single exception is handled as a group without a message
# clauses: group.naked.wrapped
# python: >=3.11
original = BlockingIOError()
try:
    raise original
except* OSError as group:
    print(type(group).__name__, repr(group.message), group.exceptions[0] is original, len(group.exceptions))

# expect:
# ExceptionGroup '' True 1
