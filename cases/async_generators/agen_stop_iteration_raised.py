# title: StopIteration raised in the body becomes RuntimeError, with itself as cause and context
# clauses: agen.stop.raised agen.stop.cause
# python: >=3.6
async def body():
    raise StopIteration(1)
    yield

try:
    body().__anext__().send(None)
except RuntimeError as error:
    print(type(error.__cause__).__name__, error.__cause__ is error.__context__)

# expect:
# StopIteration True
