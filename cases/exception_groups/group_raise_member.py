# title: a member that is raised alone is no part of the group any more
# clauses: group.raise.new
# python: >=3.11
member = ValueError(1)
try:
    try:
        raise ExceptionGroup('eg', [member, TypeError(2)])
    except* ValueError as group:
        raise group.exceptions[0]
except ExceptionGroup as group:
    print(repr(group), group.exceptions[0] is member)

# expect:
# ExceptionGroup('', [ValueError(1), ExceptionGroup('eg', [TypeError(2)])]) True
