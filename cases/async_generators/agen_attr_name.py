# title: an asynchronous generator has the name and qualified name of its function
# clauses: agen.attr.name
# python: >=3.6
class Source:
    async def values(self):
        yield

g = Source().values()
print(g.__name__, g.__qualname__)

# expect:
# values Source.values
