# title: exceptions and groups that match are in the part themselves
# clauses: group.split.same
# python: >=3.11
inner = ExceptionGroup('inner', [OSError(1)])
single = TypeError(2)
group = ExceptionGroup('outer', [inner, single, ValueError(3)])
part = group.subgroup(lambda error: error is inner or error is single)
print(part.exceptions[0] is inner, part.exceptions[1] is single, part is group)
print(group.subgroup(lambda error: True) is group)
print(group.subgroup(Exception) is group, group.split(ExceptionGroup)[0] is group)

# expect:
# True True False
# True
# True True
