# title: other attributes of a group are not in its parts
# clauses: group.split.attributes
# python: >=3.11
group = ExceptionGroup('text', [OSError(1), ValueError(2)])
group.code = 5
print([hasattr(part, 'code') for part in group.split(OSError)])

# expect:
# [False, False]
