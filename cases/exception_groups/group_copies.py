# title: copies and pickles of a group have its message and its exceptions
# clauses: group.attr.copies
# python: >=3.11
import copy, pickle

group = ExceptionGroup('text', [ValueError(1), ExceptionGroup('in', [KeyError(2)])])
print(repr(copy.copy(group)), copy.copy(group).exceptions[0] is group.exceptions[0])
print(repr(copy.deepcopy(group)), copy.deepcopy(group).exceptions[0] is group.exceptions[0])
print(repr(pickle.loads(pickle.dumps(group))))

# expect:
# ExceptionGroup('text', [ValueError(1), ExceptionGroup('in', [KeyError(2)])]) True
# ExceptionGroup('text', [ValueError(1), ExceptionGroup('in', [KeyError(2)])]) False
# ExceptionGroup('text', [ValueError(1), ExceptionGroup('in', [KeyError(2)])])
