# title: raise from in the body gives the new exception the thrown one as its cause
# clauses: agen.athrow.replaced agen.exc.context
# python: >=3.6
async def body():
    try:
        yield
    except ValueError as error:
        raise KeyError from error

g = body()
try:
    g.__anext__().send(None)
except StopIteration:
    pass
try:
    g.athrow(ValueError).send(None)
except KeyError as error:
    print(type(error.__cause__).__name__)

# expect:
# ValueError
