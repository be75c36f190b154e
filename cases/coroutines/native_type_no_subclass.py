# title: the type of coroutines cannot be inherited from
# clauses: co.create.no_subclass
# python: >=3.6
import types

try:
    class Mine(types.CoroutineType):
        pass
except TypeError:
    print('TypeError')

# expect:
# TypeError
