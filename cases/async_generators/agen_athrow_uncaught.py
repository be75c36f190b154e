# title: an exception that the body does not catch comes out of athrow, the same object
# clauses: agen.athrow.uncaught
# python: >=3.6
async def body():
    yield

g = body()
try:
    g.__anext__().send(None)
except StopIteration:
    pass
thrown = ValueError()
try:
    g.athrow(thrown).send(None)
except ValueError as error:
    print(error is thrown)

# expect:
# True
