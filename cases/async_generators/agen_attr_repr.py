# title: repr shows the kind and the qualified name
# clauses: agen.attr.repr
# python: >=3.6
class Source:
    async def values(self):
        yield

print(repr(Source().values()).startswith('<async_generator object Source.values at 0x'))

# expect:
# True
