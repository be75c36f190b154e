# title: a group is made of a message and a sequence of exceptions, and of nothing else
# clauses: group.create.arguments
# python: >=3.11
for arguments in ('text', [ValueError()]), ('text',), (), ('text', [ValueError()], 3):
    try:
        print(len(ExceptionGroup(*arguments).exceptions))
    except TypeError:
        print('TypeError for', len(arguments))
for names in {'message': 'text', 'exceptions': [ValueError()]}, {'cause': None}:
    try:
        ExceptionGroup(*([] if len(names) == 2 else ['text', [ValueError()]]), **names)
    except TypeError:
        print('TypeError for', *names)

# expect:
# 1
# TypeError for 1
# TypeError for 0
# TypeError for 3
# TypeError for message exceptions
# TypeError for cause
