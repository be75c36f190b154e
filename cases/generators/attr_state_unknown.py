# title: a generator has no attribute gi_state
# clauses: gen.attr.state_unknown
# python: <3.15
def body():
    yield

g = body()
print(hasattr(g, 'gi_state'), 'gi_state' in dir(g), hasattr(g, 'gi_frame'))

# expect:
# False False True
