# title: a StopIteration that the generator catches ends at the with statement
# clauses: manager.throw.swallowed manager.throw.stop_iteration
# python: >=3.5
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield
    except StopIteration as error:
        print('caught', error.value)

with section():
    raise StopIteration('value')
print('swallowed')
with section():
    next(iter(''))
print('swallowed')

# expect:
# caught value
# swallowed
# caught None
# swallowed
