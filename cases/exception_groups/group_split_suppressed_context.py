# title: a part of a group does not show its context, whatever the group does
# clauses: group.split.suppressed_context
# python: >=3.11
group = ExceptionGroup('text', [OSError(1), ValueError(2)])
group.__context__ = KeyError()
print(group.__suppress_context__)
print([part.__suppress_context__ for part in group.split(OSError)])

# expect:
# False
# [True, True]
