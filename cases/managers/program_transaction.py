# title: a transaction commits at the end of its block and is rolled back by an exception
# clauses: manager.throw.passed manager.enter.value manager.decorate.call
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def transaction(accounts):
    draft = dict(accounts)
    try:
        yield draft
    except Exception as error:
        print('rolled back:', type(error).__name__)
        raise
    accounts.update(draft)
    print('committed')

def transfer(accounts, source, target, amount):
    with transaction(accounts) as draft:
        draft[source] -= amount
        if draft[source] < 0:
            raise ValueError('too little')
        draft[target] += amount

accounts = {'a': 10, 'b': 0}
transfer(accounts, 'a', 'b', 7)
for wrong in (('a', 'b', 7), ('a', 'c', 1)):
    try:
        transfer(accounts, *wrong)
    except (ValueError, KeyError) as error:
        print(type(error).__name__, 'outside')
print(sorted(accounts.items()))

# expect:
# committed
# rolled back: ValueError
# ValueError outside
# rolled back: KeyError
# KeyError outside
# [('a', 3), ('b', 7)]
