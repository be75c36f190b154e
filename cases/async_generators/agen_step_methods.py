# title: the awaitables have the methods of a coroutine
# clauses: agen.step.methods
# python: >=3.6
async def body():
    yield

g = body()
for step in g.__anext__(), g.asend(None), g.athrow(ValueError), g.aclose():
    print([hasattr(step, name) for name in ('__await__', '__next__', 'send', 'throw')])
    step.close()

# expect:
# [True, True, True, True]
# [True, True, True, True]
# [True, True, True, True]
# [True, True, True, True]
