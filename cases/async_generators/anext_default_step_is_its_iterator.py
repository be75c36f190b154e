# title: the awaitable of anext with a default is its own iterator
# clauses: anext.default_steps
# python: >=3.10
async def body():
    yield

step = anext(body(), 'default')
print(iter(step) is step, step.__await__() is step)
step.close()

# expect:
# True True
