# title: until 3.8 an exception thrown in at a yield in a finally block gets no context from there
# clauses: agen.exc.thrown_no_context
# python: <3.9
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
    print(error.__context__)

# expect:
# None
