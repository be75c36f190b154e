# title: until 3.11 there is no ag_suspended
# clauses: agen.attr.suspended_missing
# python: <3.12
async def body():
    yield

print(hasattr(body(), 'ag_suspended'))

# expect:
# False
