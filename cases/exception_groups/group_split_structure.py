# title: the parts of a group are nested as the group is
# clauses: group.split.structure
# python: >=3.11
group = ExceptionGroup('one', [
    TypeError(1),
    ExceptionGroup('two', [TypeError(2), ValueError(3), ExceptionGroup('three', [TypeError(4), ValueError(5)])])])
for part in group.split(TypeError):
    print(part.message, part.exceptions)

# expect:
# one (TypeError(1), ExceptionGroup('two', [TypeError(2), ExceptionGroup('three', [TypeError(4)])]))
# one (ExceptionGroup('two', [ValueError(3), ExceptionGroup('three', [ValueError(5)])]),)
