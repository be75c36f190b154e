# title: a class body inside a generator sees its variables as they are then
# clauses: flow.names.free flow.def.class_bases
# python: >=3.3
def body():
    name = 'first'
    class Inner:
        seen = name
        def method(self):
            return name
    yield Inner()
    name = 'second'
    yield

g = body()
inner = next(g)
next(g)
print(inner.seen, inner.method())

# expect:
# first second
