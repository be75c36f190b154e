# title: __aiter__ returns the generator itself
# clauses: agen.aiter.self
# python: >=3.6
async def body():
    yield

g = body()
print(g.__aiter__() is g)

# expect:
# True
