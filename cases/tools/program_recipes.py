# title: tools in combination: windows, round robin, flattening and splitting of generators
# clauses: tools.tee.values tools.islice.rest tools.cycle.values tools.filterfalse.values
# python: >=3.3
import itertools

def source(items):
    for item in items:
        yield item

def windows(items, size):
    iterators = itertools.tee(items, size)
    for place, iterator in enumerate(iterators):
        next(itertools.islice(iterator, place, place), None)
    return zip(*iterators)

def round_robin(*sources):
    left = len(sources)
    turns = itertools.cycle([iter(one) for one in sources])
    while left:
        try:
            for one in turns:
                yield next(one)
        except StopIteration:
            left -= 1
            turns = itertools.cycle(itertools.islice(turns, left))

def split(items, predicate):
    a, b = itertools.tee(items)
    return filter(predicate, a), itertools.filterfalse(predicate, b)

print(list(windows(source(range(5)), 3)))
print(''.join(round_robin(source('abc'), source('d'), source('ef'))))
print(list(itertools.chain.from_iterable(source(row) for row in ('ab', '', 'c'))))
odd, even = split(source(range(6)), lambda number: number % 2)
print(list(odd), list(even))

# expect:
# [(0, 1, 2), (1, 2, 3), (2, 3, 4)]
# adebfc
# ['a', 'b', 'c']
# [1, 3, 5] [0, 2, 4]
