# title: of an asynchronous generator isasyncgen is true and the other predicates false
# clauses: agen.create.predicates
# python: >=3.6
import inspect

async def body():
    yield

g = body()
print(inspect.isasyncgen(g), inspect.isasyncgenfunction(g))
print(inspect.isgenerator(g), inspect.iscoroutine(g), inspect.isawaitable(g))

# expect:
# True False
# False False False
