# title: an exception raised behind a yield in an except block has the handled one as its context
# clauses: agen.exc.context
# python: >=3.6
async def body():
    try:
        raise KeyError
    except KeyError:
        yield
        raise ValueError

g = body()
try:
    g.__anext__().send(None)
except StopIteration:
    pass
try:
    g.__anext__().send(None)
except ValueError as error:
    print(type(error.__context__).__name__)

# expect:
# KeyError
