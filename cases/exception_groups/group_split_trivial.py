# title: where nothing is in a part of a group there is None
# clauses: group.split.trivial group.subgroup.none
# python: >=3.11
group = ExceptionGroup('text', [ValueError(1), ValueError(2)])
print(group.split(KeyError)[0], group.split(ValueError)[1])
print(group.subgroup(KeyError))
print(group.split(lambda error: False)[0], group.split(lambda error: True)[1])

# expect:
# None None
# None
# None None
