# title: what is no instance of an exception class cannot be in a group
# clauses: group.create.items
# python: >=3.11
for item in ValueError, 'text', None, [ValueError()]:
    try:
        ExceptionGroup('text', [KeyError(), item])
    except ValueError:
        print('ValueError')
try:
    ExceptionGroup('text', 'ab')
except ValueError:
    print('ValueError')

# expect:
# ValueError
# ValueError
# ValueError
# ValueError
# ValueError
