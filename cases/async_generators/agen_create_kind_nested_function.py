# title: a yield in a nested function makes no asynchronous generator of the function around it
# clauses: agen.create.kind
# python: >=3.6
import inspect

async def outer():
    async def inner():
        yield
    return inner

print(inspect.isasyncgenfunction(outer), inspect.iscoroutinefunction(outer))

# expect:
# False True
