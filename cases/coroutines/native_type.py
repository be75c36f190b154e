# title: types.CoroutineType is the type of coroutines, named coroutine
# clauses: co.create.type
# python: >=3.6
import types

async def work():
    pass

c = work()
print(type(c) is types.CoroutineType, types.CoroutineType.__name__)
print(isinstance(c, types.GeneratorType), issubclass(types.CoroutineType, types.GeneratorType))
c.close()

# expect:
# True coroutine
# False False
