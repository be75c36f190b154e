# title: except without a star looks at the group and not into it
# clauses: group.type.plain_except
# python: >=3.11
original = ExceptionGroup('text', [ValueError()])
try:
    raise original
except ValueError:
    print('ValueError')
except ExceptionGroup as group:
    print('ExceptionGroup', group is original)

# expect:
# ExceptionGroup True
