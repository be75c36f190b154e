# title: a delegator collects the results of one averager after the other
# clauses: delegate.send.value delegate.result delegate.chain.values
# python: >=3.3
def averager():
    total, count = 0.0, 0
    while True:
        number = yield
        if number is None:
            return count, total / count
        total += number
        count += 1

def grouper(results, key):
    while True:
        results[key] = yield from averager()
        key += '+'

results = {}
for key, numbers in (('a', (1, 2, 3)), ('b', (10, 20))):
    group = grouper(results, key)
    next(group)
    for number in numbers:
        group.send(number)
    group.send(None)
print(sorted(results.items()))

# expect:
# [('a', (3, 2.0)), ('b', (2, 15.0))]
