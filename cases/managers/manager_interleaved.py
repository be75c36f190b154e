# title: two managers left in another order than they were entered go on by themselves
# clauses: manager.enter.block manager.exit.resumed manager.throw.answer
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section(name):
    print('enter', name)
    yield name
    print('leave', name)

a, b = section('a'), section('b')
print(a.__enter__(), b.__enter__())
a.__exit__(None, None, None)
b.__exit__(None, None, None)

# expect:
# enter a
# enter b
# a b
# leave a
# leave b
