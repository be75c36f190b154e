# title: the send method of a primed coroutine as key and as predicate
# clauses: tools.groupby.key tools.takewhile.values gen.send.suspended
# python: >=3.3
import itertools

def paragraphs():
    number = 0
    line = yield
    while True:
        if not line:
            number += 1
        line = yield number if line else None

def budget(amount):
    price = yield
    while True:
        amount -= price
        price = yield amount >= 0

def primed(coroutine):
    next(coroutine)
    return coroutine.send

lines = ['a', 'b', '', '', 'c', '', 'd', 'e']
for number, group in itertools.groupby(lines, primed(paragraphs())):
    if number is not None:
        print(number, ''.join(group))
print(list(itertools.takewhile(primed(budget(10)), [3, 4, 2, 5, 1])))

# expect:
# 0 ab
# 2 c
# 3 de
# [3, 4, 2]
