# title: the arguments of the manager are evaluated once, and all its generators share them
# clauses: manager.decorate.fresh manager.create.arguments
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def collecting(items):
    items.append(len(items))
    yield

def argument():
    print('evaluated')
    return []

items = argument()

@collecting(items)
def work():
    print(items)

work()
work()

# expect:
# evaluated
# [0]
# [0, 1]
