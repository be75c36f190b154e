# title: each level of a recursion is a generator of its own
# clauses: gen.run.other gen.create.independent
# python: >=3.2
def permutations(items):
    if not items:
        yield ''
    for position, item in enumerate(items):
        for rest in permutations(items[:position] + items[position + 1:]):
            yield item + rest

print(' '.join(permutations('abc')))

# expect:
# abc acb bac bca cab cba
