# title: StopIteration thrown in can be caught like any exception
# clauses: gen.throw.caught gen.stop.at_the_boundary
# python: >=3.3
def body():
    try:
        yield
    except StopIteration as stop:
        yield stop.value

g = body()
next(g)
print(g.throw(StopIteration('thrown')))

# expect:
# thrown
