# title: an exception at the yield on the right leaves the targets alone
# clauses: flow.assign.right_first
# python: >=3.3
def body():
    name = 'old'
    try:
        name = yield
    except KeyError:
        yield name

g = body()
next(g)
print(g.throw(KeyError()))

# expect:
# old
