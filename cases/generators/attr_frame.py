# title: gi_frame is there until the body is over
# clauses: gen.attr.frame
# python: >=3.2
def body():
    yield 1

g = body()
print(g.gi_frame is not None)
next(g)
print(g.gi_frame is not None, g.gi_frame is g.gi_frame)
print(list(g), g.gi_frame)
g = body()
g.close()
print(g.gi_frame)

# expect:
# True
# True True
# [] None
# None
