# title: gi_frame is None once an exception has left the body
# clauses: gen.attr.frame
# python: >=3.2
def body():
    yield 1
    raise KeyError

g = body()
next(g)
frame = g.gi_frame
try:
    next(g)
except KeyError:
    print(g.gi_frame)
g = body()
try:
    g.throw(ValueError)
except ValueError:
    print(g.gi_frame)

# expect:
# None
# None
