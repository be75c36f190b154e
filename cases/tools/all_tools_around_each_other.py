# title: a generator may take its items from a tool that has another generator as source
# clauses: tools.lazy gen.run.other tools.accumulate.values
# python: >=3.3
import itertools

def numbers():
    total = yield 1
    while True:
        total = yield 1

def halves(items):
    for item in items:
        yield item / 2

tool = itertools.accumulate(halves(itertools.accumulate(halves(itertools.repeat(4)))))
print([next(tool) for item in range(4)])
print(list(itertools.islice(itertools.accumulate(numbers()), 4)))

# expect:
# [1.0, 3.0, 6.0, 10.0]
# [1, 2, 3, 4]
