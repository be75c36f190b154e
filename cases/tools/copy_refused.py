# title: iterators of itertools cannot be copied or pickled
# clauses: tools.copy.refused
# python: >=3.14
import copy
import itertools
import pickle

def refused(operation, iterator):
    try:
        operation(iterator)
    except TypeError:
        return True

for make in itertools.count, lambda: itertools.chain([1]), lambda: itertools.islice([1], 1), lambda: itertools.cycle([1]):
    print([refused(operation, make()) for operation in (copy.copy, copy.deepcopy, pickle.dumps)])

# expect:
# [True, True, True]
# [True, True, True]
# [True, True, True]
# [True, True, True]
