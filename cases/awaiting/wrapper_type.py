# title: __await__ of a coroutine gives an iterator of the type coroutine_wrapper, with the methods of a generator
# clauses: await.wrapper.type
# python: >=3.6
import collections.abc as abc

async def work():
    pass

c = work()
w = c.__await__()
print(type(w).__name__, isinstance(w, abc.Iterator), isinstance(w, abc.Generator))
c.close()

# expect:
# coroutine_wrapper True True
