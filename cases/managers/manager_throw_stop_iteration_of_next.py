# title: an exhausted iterator in the block is not taken for the end of the generator
# clauses: manager.throw.stop_iteration
# python: >=3.5
from contextlib import contextmanager

@contextmanager
def section():
    print('enter')
    try:
        yield
    finally:
        print('leave')

def first(iterable):
    with section():
        return next(iter(iterable))

print(first('ab'))
try:
    print(first(''))
except StopIteration as error:
    print('StopIteration', error.value)

# expect:
# enter
# leave
# a
# enter
# leave
# StopIteration None
