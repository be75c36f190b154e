# title: args of a group are what it was made with, and changing them changes nothing else
# clauses: group.attr.args
# python: >=3.11
sequence = [ValueError(1)]
group = ExceptionGroup('text', sequence)
print(len(group.args), group.args[0], group.args[1] is sequence)
group.args = ('other', [])
print(group.message, group.exceptions)

# expect:
# 2 text True
# text (ValueError(1),)
