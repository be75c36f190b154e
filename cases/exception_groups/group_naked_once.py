# title: a single exception is handled by one block
# clauses: group.star.first group.naked.wrapped
# python: >=3.11
try:
    raise KeyError(1)
except* TypeError:
    print('never')
except* LookupError as group:
    print(repr(group.exceptions))
except* KeyError:
    print('never')

# expect:
# (KeyError(1),)
