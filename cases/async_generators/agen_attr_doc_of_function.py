# title: the function keeps its docstring and annotations
# clauses: agen.create.function
# python: >=3.6
async def body(a: int):
    """The values."""
    yield a

print(body.__doc__, body.__annotations__, type(body).__name__)

# expect:
# The values. {'a': <class 'int'>} function
