# title: asynchronous generators are instances of types.AsyncGeneratorType
# clauses: agen.create.type
# python: >=3.6
import types

async def body():
    yield

print(type(body()) is types.AsyncGeneratorType)
print(types.AsyncGeneratorType.__name__)

# expect:
# True
# async_generator
