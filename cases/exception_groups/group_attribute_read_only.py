# title: message and exceptions of a group cannot be assigned or deleted
# clauses: group.attr.read_only
# python: >=3.11
group = ExceptionGroup('text', [ValueError(1)])
for name in 'message', 'exceptions':
    try:
        setattr(group, name, 'other')
    except AttributeError:
        print('AttributeError')
    try:
        delattr(group, name)
    except AttributeError:
        print('AttributeError')
print(group.message, group.exceptions)

# expect:
# AttributeError
# AttributeError
# AttributeError
# AttributeError
# text (ValueError(1),)
