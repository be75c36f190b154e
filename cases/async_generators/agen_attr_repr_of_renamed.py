# title: repr shows the qualified name that was set
# clauses: agen.attr.repr
# python: >=3.6
async def body():
    yield

g = body()
g.__qualname__ = 'other'
print(repr(g).startswith('<async_generator object other at 0x'))

# expect:
# True
