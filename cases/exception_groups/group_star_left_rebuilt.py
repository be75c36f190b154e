# title: a group that no block took anything of is raised as another group
# clauses: group.star.left_rebuilt
# python: >=3.11
original = ExceptionGroup('text', [OSError(1)])
try:
    try:
        raise original
    except* ValueError:
        print('never')
except ExceptionGroup as group:
    print(group is original, repr(group), group.exceptions[0] is original.exceptions[0])

# expect:
# False ExceptionGroup('text', [OSError(1)]) True
