# title: an asynchronous generator can be weakly referenced
# clauses: agen.attr.weakref
# python: >=3.6
# needs: refcounting
import weakref

async def body():
    yield

g = body()
reference = weakref.ref(g)
print(reference() is g)
del g
print(reference())

# expect:
# True
# None
