# title: aclose takes no argument
# clauses: agen.aclose.arity
# python: >=3.6
async def body():
    yield

try:
    body().aclose(1)
except TypeError:
    print('TypeError')

# expect:
# TypeError
