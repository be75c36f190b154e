# title: close does not give the value of a return that happened before it
# clauses: gen.close.closed gen.return.once
# python: >=3.3
def body():
    yield
    return 'value'

g = body()
print(list(g))
print(g.close())

# expect:
# [None]
# None
