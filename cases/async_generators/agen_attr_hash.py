# title: an asynchronous generator is equal to itself alone and can be a key
# clauses: agen.attr.identity
# python: >=3.6
async def body():
    yield

a, b = body(), body()
print(a == a, a == b, {a: 'a', b: 'b'}[a], bool(a))

# expect:
# True False a True
