# title: a single exception that is raised again stays in its group
# clauses: group.naked.raised_again
# python: >=3.11
original = ValueError(1)
try:
    try:
        raise original
    except* ValueError as group:
        wrapped = group
        raise
except ExceptionGroup as group:
    print(group is wrapped, group.exceptions[0] is original)

# expect:
# True True
