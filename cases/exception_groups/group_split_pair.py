# title: split gives the part that matches and the part that does not
# clauses: group.split.pair group.split.type
# python: >=3.11
group = ExceptionGroup('text', [ValueError(1), KeyError(2), ValueError(3)])
match, rest = group.split(ValueError)
print(repr(match))
print(repr(rest))
print(type(group.split(ValueError)).__name__)

# expect:
# ExceptionGroup('text', [ValueError(1), ValueError(3)])
# ExceptionGroup('text', [KeyError(2)])
# tuple
