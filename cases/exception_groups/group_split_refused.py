# title: other conditions are refused
# clauses: group.split.refused
# python: >=3.11
group = ExceptionGroup('text', [ValueError(1)])
for condition in 1, None, 'ValueError', int, [ValueError], (ValueError, int), (ValueError, (KeyError,)):
    for method in group.split, group.subgroup:
        try:
            method(condition)
        except TypeError:
            continue
        print('accepted', condition)
print('all refused')

# expect:
# all refused
