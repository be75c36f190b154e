# title: before 3.13 the generator type has no __class_getitem__
# clauses: look.generic_none
# python: <3.13
import types

print(hasattr(types.GeneratorType, '__class_getitem__'))

# expect:
# False
