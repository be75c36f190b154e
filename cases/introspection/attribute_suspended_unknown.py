# title: before 3.11 a generator does not tell whether it is suspended
# clauses: look.attribute.no_suspended
# python: <3.11
def body():
    yield

g = body()
next(g)
print(hasattr(g, 'gi_suspended'), 'gi_suspended' in dir(g))

# expect:
# False False
