# title: a group can be the cause and the context of other exceptions
# clauses: group.type.chained
# python: >=3.11
group = ExceptionGroup('text', [ValueError()])
try:
    try:
        raise group
    except ExceptionGroup:
        raise KeyError from group
except KeyError as error:
    print(error.__cause__ is group, error.__context__ is group)

# expect:
# True True
