# title: a group whose exceptions all match, or none, is built again
# clauses: group.split.rebuilt
# python: >=3.11
group = ExceptionGroup('text', [OSError(1), OSError(2)])
match = group.split(OSError)[0]
rest = group.split(ValueError)[1]
print(match is group, rest is group)
print(match.exceptions == group.exceptions == rest.exceptions)

# expect:
# False False
# True
