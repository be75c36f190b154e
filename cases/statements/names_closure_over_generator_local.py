# title: a function made inside a generator sees its variables after they changed and after its end
# clauses: flow.names.free
# python: >=3.3
def body():
    name = 'first'
    yield lambda: name
    name = 'second'
    yield
    name = 'last'

g = body()
read = next(g)
print(read())
next(g)
print(read())
print(next(g, 'over'), read())

# expect:
# first
# second
# over last
