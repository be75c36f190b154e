# title: each call has a generator of its own, nested calls included
# clauses: manager.decorate.fresh
# python: >=3.2
from contextlib import contextmanager

made = []

@contextmanager
def level(name):
    made.append(name)
    number = len(made)
    print('in', number)
    yield
    print('out', number)

@level('deep')
def recurse(depth):
    if depth:
        recurse(depth - 1)

recurse(2)
recurse(0)
print(made.count('deep') >= 4)

# expect:
# in 1
# in 2
# in 3
# out 3
# out 2
# out 1
# in 4
# out 4
# True
