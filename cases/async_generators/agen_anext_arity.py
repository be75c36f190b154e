# title: __anext__ takes no argument
# clauses: agen.anext.arity
# python: >=3.6
async def body():
    yield

g = body()
try:
    g.__anext__(None)
except TypeError:
    print('TypeError')

# expect:
# TypeError
