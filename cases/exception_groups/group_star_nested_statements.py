# title: what an inner statement leaves is for the outer one
# clauses: group.star.left group.star.parts
# python: >=3.11
try:
    try:
        raise ExceptionGroup('text', [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as group:
        print('inner', group.exceptions)
except* TypeError as group:
    print('outer', group.exceptions)
except* OSError as group:
    print('outer', group.exceptions)

# expect:
# inner (ValueError(1),)
# outer (TypeError(2),)
# outer (OSError(3),)
