# title: a decorated function that returns no iterator fails as the block is entered
# clauses: manager.create.not_generator
# python: >=3.2
from contextlib import contextmanager

for result in (None, [1], 'text'):
    manager = contextmanager(lambda: result)()
    try:
        with manager:
            print('block')
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
