# title: an argument that cannot be iterated is refused at the call
# clauses: tools.iter_at_once
# python: >=3.3
import itertools

makers = (
    itertools.accumulate, itertools.cycle, itertools.groupby, itertools.tee, itertools.zip_longest,
    itertools.product, itertools.permutations, itertools.chain.from_iterable,
    lambda thing: itertools.islice(thing, 1), lambda thing: itertools.takewhile(bool, thing),
    lambda thing: itertools.compress([], thing),
)
refused = 0
for make in makers:
    try:
        make(None)
        print('made')
    except TypeError:
        refused += 1
print(refused == len(makers))

# expect:
# True
