# title: managers made in a loop are left at the end of every round
# clauses: manager.exit.resumed manager.create.factory
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def numbered(number):
    yield number * 10
    print('leave', number)

total = 0
for number in range(3):
    with numbered(number) as value:
        if not number:
            continue
        total += value
print(total)

# expect:
# leave 0
# leave 1
# leave 2
# 30
