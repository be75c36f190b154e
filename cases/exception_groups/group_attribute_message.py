# title: a group knows its message
# clauses: group.attr.message
# python: >=3.11
print(ExceptionGroup('some text', [ValueError()]).message)
print(repr(ExceptionGroup('', [ValueError()]).message))

# expect:
# some text
# ''
