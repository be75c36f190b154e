# title: a target that cannot take the value counts as an exception of the block
# clauses: manager.throw.at_yield manager.enter.value
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def giving(value):
    try:
        yield value
    except (TypeError, ValueError) as error:
        print('inside', type(error).__name__)
        raise

for value in (1, (1, 2, 3)):
    try:
        with giving(value) as (first, second):
            print('block')
    except (TypeError, ValueError) as error:
        print('outside', type(error).__name__)

# expect:
# inside TypeError
# outside TypeError
# inside ValueError
# outside ValueError
