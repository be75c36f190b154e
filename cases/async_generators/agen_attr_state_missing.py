# title: an asynchronous generator has no attribute ag_state
# clauses: agen.attr.state_missing
# python: >=3.6 <3.15
async def body():
    yield

g = body()
print(hasattr(g, 'ag_state'), 'ag_state' in dir(g), hasattr(g, 'ag_frame'))

# expect:
# False False True
