# title: the awaitables are their own iterators, by __await__ and by __iter__
# clauses: agen.step.iterator
# python: >=3.6
async def body():
    yield

g = body()
for step in g.__anext__(), g.asend(None), g.athrow(ValueError), g.aclose():
    print(step.__await__() is step, iter(step) is step)
    step.close()

# expect:
# True True
# True True
# True True
# True True
