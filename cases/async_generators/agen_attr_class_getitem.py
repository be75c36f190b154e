# title: the type of asynchronous generators can be subscripted since 3.9
# clauses: agen.attr.subscript
# python: >=3.9
import types

print(types.AsyncGeneratorType[int, str].__origin__ is types.AsyncGeneratorType)

# expect:
# True
