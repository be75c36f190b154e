# title: subgroup gives what split gives first
# clauses: group.subgroup.match
# python: >=3.11
group = ExceptionGroup('text', [OSError(1), ExceptionGroup('inner', [ValueError(2)]), ValueError(3)])
print(repr(group.subgroup(ValueError)))
print(repr(group.split(ValueError)[0]))

# expect:
# ExceptionGroup('text', [ExceptionGroup('inner', [ValueError(2)]), ValueError(3)])
# ExceptionGroup('text', [ExceptionGroup('inner', [ValueError(2)]), ValueError(3)])
