# title: a group keeps its exceptions in a tuple, which later changes of the sequence do not reach
# clauses: group.attr.exceptions
# python: >=3.11
first, second = ValueError(1), ExceptionGroup('inner', [KeyError(2)])
sequence = [first, second]
group = ExceptionGroup('text', sequence)
sequence.append(TypeError(3))
print(type(group.exceptions).__name__, len(group.exceptions))
print(group.exceptions[0] is first, group.exceptions[1] is second)

# expect:
# tuple 2
# True True
