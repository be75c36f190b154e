# title: a source may ask one of its own iterators for items that are there already
# clauses: tools.tee.values gen.run.other
# python: >=3.3
import itertools

def doubling():
    yield 1
    while True:
        yield 2 * next(back)

numbers, back = itertools.tee(doubling())
print(list(itertools.islice(numbers, 8)))

# expect:
# [1, 2, 4, 8, 16, 32, 64, 128]
