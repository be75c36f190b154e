# title: the star may stand away from except
# clauses: group.syntax.space
# python: >=3.11
try:
    raise ValueError(1)
except *ValueError as group:
    print(group.exceptions)
try:
    raise ValueError(2)
except * (KeyError, ValueError) as group:
    print(group.exceptions)

# expect:
# (ValueError(1),)
# (ValueError(2),)
