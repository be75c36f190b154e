# title: a new exception alone is raised as it is
# clauses: group.raise.single
# python: >=3.12
new = KeyError('x')
for raised in ExceptionGroup('eg', [ValueError('a')]), ValueError('a'):
    try:
        try:
            raise raised
        except* ValueError:
            raise new
    except KeyError as error:
        print(error is new)

# expect:
# True
# True
