# title: isasyncgenfunction is true of a bound method
# clauses: agen.create.predicates
# python: >=3.6
import inspect

class Source:
    async def values(self):
        yield

print(inspect.isasyncgenfunction(Source().values), inspect.isasyncgenfunction(Source.values))

# expect:
# True True
