# title: an item that cannot be assigned to the target of a loop is lost to the next consumer
# clauses: flow.for.target gen.iter.break
# python: >=3.3
def pairs():
    yield 1, 2
    yield 3
    yield 4, 5

g = pairs()
try:
    for left, right in g:
        print(left, right)
except TypeError:
    print('TypeError')
print(list(g))

# expect:
# 1 2
# TypeError
# [(4, 5)]
