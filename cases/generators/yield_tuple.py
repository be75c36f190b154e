# title: an expression list behind yield is one tuple
# clauses: gen.yield.list
# python: >=3.2
def pairs():
    yield 1, 2
    yield 3,
    got = yield 'a', 'b'
    yield got

g = pairs()
print(next(g), next(g), next(g))
print(g.send('c'))

# expect:
# (1, 2) (3,) ('a', 'b')
# c
