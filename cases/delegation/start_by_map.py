# title: it does not matter who resumes a chain: map, next and a loop take turns
# clauses: delegate.chain.values delegate.send.none
# python: >=3.3
def leaf():
    yield from range(8)

def middle():
    yield from leaf()

def delegator():
    yield from middle()

g = delegator()
print(list(map(g.send, [None])))
print(next(g), next(g))
print(list(map(g.send, [None, None])))
print(g.send(None))
for value in g:
    print(value)

# expect:
# [0]
# 1 2
# [3, 4]
# 5
# 6
# 7
