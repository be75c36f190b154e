# title: splitting leaves the group as it was
# clauses: group.split.original
# python: >=3.11
group = ExceptionGroup('text', [OSError(1), ExceptionGroup('inner', [OSError(2), ValueError(3)])])
group.split(OSError)
group.subgroup(ValueError)
print(repr(group))

# expect:
# ExceptionGroup('text', [OSError(1), ExceptionGroup('inner', [OSError(2), ValueError(3)])])
