# title: what is no class of exceptions cannot stand behind except*
# clauses: group.star.header_type
# python: >=3.11
for kind in int, 'ValueError', None, (ValueError, int), [ValueError], ValueError():
    try:
        try:
            raise ValueError
        except* kind:
            print('never')
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
