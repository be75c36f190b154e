# title: before 3.13 the type of coroutines takes no type arguments
# clauses: co.type.subscript_refused
# python: <3.13
import types

print(hasattr(types.CoroutineType, '__class_getitem__'))
try:
    types.CoroutineType[int, str, bytes]
except TypeError:
    print('TypeError')

# expect:
# False
# TypeError
