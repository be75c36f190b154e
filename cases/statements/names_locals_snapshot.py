# title: locals() in a body gives a dictionary of its own at each call since 3.13
# clauses: flow.names.locals
# python: >=3.13
def body():
    a = 1
    first = locals()
    yield sorted(first)
    b = 2
    second = locals()
    second['a'] = 'changed'
    yield sorted(first), sorted(second), a

g = body()
print(next(g))
print(next(g))

# expect:
# ['a']
# (['a'], ['a', 'b', 'first'], 1)
