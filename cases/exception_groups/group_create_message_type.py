# title: the message of a group is a string
# clauses: group.create.message_type
# python: >=3.11
class Text(str):
    pass

print(type(ExceptionGroup(Text('text'), [ValueError()]).message).__name__)
for message in 1, None, b'text', ValueError('text'):
    try:
        ExceptionGroup(message, [ValueError()])
    except TypeError:
        print('TypeError')

# expect:
# Text
# TypeError
# TypeError
# TypeError
# TypeError
