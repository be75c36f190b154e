# title: making a tool executes nothing of the source
# clauses: tools.lazy
# python: >=3.3
import itertools

def source():
    print('started')
    yield (1,)

def makers():
    yield itertools.accumulate
    yield itertools.chain
    yield lambda items: itertools.chain.from_iterable(items)
    yield lambda items: itertools.compress(items, items)
    yield itertools.cycle
    yield lambda items: itertools.dropwhile(bool, items)
    yield lambda items: itertools.filterfalse(bool, items)
    yield itertools.groupby
    yield lambda items: itertools.islice(items, 1, None)
    yield lambda items: itertools.starmap(bool, items)
    yield lambda items: itertools.takewhile(bool, items)
    yield itertools.tee
    yield lambda items: itertools.zip_longest(items, items)

tools = [make(source()) for make in makers()]
print(len(tools), 'made')
print(next(tools[0]))
print(next(tools[9]))

# expect:
# 13 made
# started
# (1,)
# started
# True
