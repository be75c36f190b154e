# title: as a decorator a manager surrounds every call of the function
# clauses: manager.decorate.call manager.decorate.value
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section(name):
    print('before', name)
    yield 'not to be had'
    print('behind', name)

@section('a')
def work(number, *, double=False):
    print('working', number)
    return number * 2 if double else number

print('decorated')
print(work(1))
print(work(2, double=True))

# expect:
# decorated
# before a
# working 1
# behind a
# 1
# before a
# working 2
# behind a
# 4
