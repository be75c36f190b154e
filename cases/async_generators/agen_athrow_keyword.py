# title: athrow takes no argument by name, and says so at the call
# clauses: agen.athrow.arity
# python: >=3.6
async def body():
    yield 1

g = body()
try:
    g.athrow(type=ValueError)
except TypeError:
    print('TypeError')

# expect:
# TypeError
