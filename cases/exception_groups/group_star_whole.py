# title: a block whose class fits the group itself gets the group itself
# clauses: group.star.whole
# python: >=3.11
original = ExceptionGroup('text', [ValueError(1)])
try:
    raise original
except* Exception as group:
    print(group is original)
try:
    raise original
except* ValueError as group:
    print(group is original)

# expect:
# True
# False
