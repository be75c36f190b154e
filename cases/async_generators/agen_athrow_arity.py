# title: athrow needs at least one argument and takes at most three
# clauses: agen.athrow.arity
# python: >=3.6
async def body():
    yield

for arguments in (), (ValueError, None, None, None):
    try:
        body().athrow(*arguments).send(None)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
