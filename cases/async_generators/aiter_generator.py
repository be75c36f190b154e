# title: aiter returns what __aiter__ returns
# clauses: aiter.call
# python: >=3.10
async def body():
    yield

g = body()
print(aiter(g) is g)

# expect:
# True
