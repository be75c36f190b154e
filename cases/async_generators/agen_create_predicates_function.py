# title: of an asynchronous generator function isasyncgenfunction is true and the other predicates false
# clauses: agen.create.predicates
# python: >=3.6
import inspect

async def body():
    yield

print(inspect.isasyncgenfunction(body), inspect.isasyncgen(body))
print(inspect.isgeneratorfunction(body), inspect.iscoroutinefunction(body))
print(inspect.isfunction(body))

# expect:
# True False
# False False
# True
