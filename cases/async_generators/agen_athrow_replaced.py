# title: when the body raises another exception, that one comes out, with the thrown one as its context
# clauses: agen.athrow.replaced agen.exc.context
# python: >=3.6
async def body():
    try:
        yield
    except ValueError:
        raise KeyError

g = body()
try:
    g.__anext__().send(None)
except StopIteration:
    pass
try:
    g.athrow(ValueError).send(None)
except KeyError as error:
    print(type(error.__context__).__name__)

# expect:
# ValueError
