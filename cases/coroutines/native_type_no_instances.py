# title: the type of coroutines cannot be called
# clauses: co.create.no_instance
# python: >=3.6
import types

try:
    types.CoroutineType()
except TypeError:
    print('TypeError')

# expect:
# TypeError
