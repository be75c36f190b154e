# title: the name behind as is gone when the block ends
# clauses: group.star.name
# python: >=3.12
def attempt(raises):
    group = 'before'
    try:
        try:
            raise ExceptionGroup('text', [TypeError(1)])
        except* TypeError as group:
            if raises:
                raise KeyError
    except KeyError:
        pass
    try:
        print(group)
    except NameError:
        print('NameError')

attempt(False)
attempt(True)

# expect:
# NameError
# NameError
