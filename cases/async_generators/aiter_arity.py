# title: aiter takes one argument; there is no form with a sentinel
# clauses: aiter.arity
# python: >=3.10
async def body():
    yield

for arguments in (), (body(), None):
    try:
        aiter(*arguments)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
