# title: without its block the name behind as stays what it was
# clauses: group.star.name
# python: >=3.11
group = 'before'
try:
    raise ExceptionGroup('text', [TypeError(1)])
except* OSError as group:
    print('never')
except* TypeError:
    print(group)

# expect:
# before
