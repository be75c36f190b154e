# title: the type cannot be subscripted before 3.9
# clauses: agen.attr.subscript_missing
# python: <3.9
import types

print(hasattr(types.AsyncGeneratorType, '__class_getitem__'))
try:
    types.AsyncGeneratorType[int, None]
except TypeError:
    print('TypeError')

# expect:
# False
# TypeError
