# title: del deletes its targets from left to right, with a yield in between
# clauses: flow.del.order
# python: >=3.3
table = {'a': 1, 'b': 2, 'c': 3}

def body():
    del table[(yield 'first?')], (table[(yield 'second?')], table['c'])
    yield 'done'

g = body()
print(next(g))
print(g.send('a'), sorted(table))
print(g.send('b'), sorted(table))

# expect:
# first?
# second? ['b', 'c']
# done []
