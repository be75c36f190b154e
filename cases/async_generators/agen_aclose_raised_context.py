# title: the exception that replaces GeneratorExit has it as its context
# clauses: agen.aclose.raised agen.exc.context
# python: >=3.6
async def body():
    try:
        yield
    finally:
        raise ValueError

g = body()
try:
    g.__anext__().send(None)
except StopIteration:
    pass
try:
    g.aclose().send(None)
except ValueError as error:
    print(type(error.__context__).__name__)

# expect:
# GeneratorExit
