# title: an exception thrown in at a yield in a finally block replaces the one on its way, which becomes its context
# clauses: agen.exc.thrown_context
# python: >=3.9
async def body():
    try:
        raise KeyError
    finally:
        yield

g = body()
try:
    g.__anext__().send(None)
except StopIteration:
    pass
try:
    g.athrow(ValueError).send(None)
except ValueError as error:
    print(type(error.__context__).__name__)

# expect:
# KeyError
