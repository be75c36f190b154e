# title: asend takes exactly one argument
# clauses: agen.asend.arity
# python: >=3.6
async def body():
    yield

g = body()
for arguments in (), (1, 2):
    try:
        g.asend(*arguments)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
