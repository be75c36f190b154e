# title: what a block does to its group is lost with it
# clauses: group.star.ephemeral
# python: >=3.11
original = ExceptionGroup('text', [TypeError(12)])
original.mark = 'original'
try:
    raise original
except* TypeError as group:
    print(hasattr(group, 'mark'))
    group.mark = 'changed'
print(original.mark)

# expect:
# False
# original
