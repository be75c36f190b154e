# title: __anext__ and asend share one type of awaitable, athrow and aclose another
# clauses: agen.step.types
# python: >=3.6
async def body():
    yield

g = body()
steps = g.__anext__(), g.asend(None), g.athrow(ValueError), g.aclose()
print([type(step).__name__ for step in steps])
for step in steps:
    step.close()

# expect:
# ['async_generator_asend', 'async_generator_asend', 'async_generator_athrow', 'async_generator_athrow']
