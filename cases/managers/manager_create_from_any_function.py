# title: a function that returns a generator made elsewhere can be decorated as well
# clauses: manager.create.any_function
# python: >=3.2
from contextlib import contextmanager
from functools import partial

def section(name):
    try:
        yield name
    finally:
        print('leave', name)

def returning(name):
    print('called')
    return section(name + '!')

class Maker:
    def __call__(self):
        return section('instance')

for function in (returning, partial(section), lambda name: section('lambda')):
    with contextmanager(function)('name') as value:
        print(value)
with contextmanager(Maker())() as value:
    print(value)
with contextmanager(lambda: (letter for letter in 'x'))() as value:
    print(value)

# expect:
# called
# name!
# leave name!
# name
# leave name
# lambda
# leave lambda
# instance
# leave instance
# x
