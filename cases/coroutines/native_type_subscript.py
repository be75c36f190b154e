# title: the type of coroutines takes type arguments since 3.13
# clauses: co.type.subscript
# python: >=3.13
import types

print(types.CoroutineType[int, str, bytes].__origin__ is types.CoroutineType)

# expect:
# True
