# title: every function of itertools makes an iterator that is its own iterator
# clauses: tools.iterator
# python: >=3.3
import itertools

def source():
    yield 1
    yield 2

tools = [
    itertools.accumulate(source()), itertools.chain(source()), itertools.chain.from_iterable([source()]),
    itertools.combinations(source(), 2), itertools.combinations_with_replacement(source(), 2),
    itertools.compress(source(), source()), itertools.count(), itertools.cycle(source()),
    itertools.dropwhile(bool, source()), itertools.filterfalse(bool, source()),
    itertools.groupby(source()), itertools.islice(source(), 2), itertools.permutations(source()),
    itertools.product(source()), itertools.repeat(1), itertools.starmap(print, source()),
    itertools.takewhile(bool, source()), itertools.zip_longest(source()),
]
print(all(iter(tool) is tool for tool in tools), len(tools))
both = itertools.tee(source())
print(type(both).__name__, all(iter(tool) is tool for tool in both))

# expect:
# True 18
# tuple True
