# title: the generator type takes type arguments, as the abstract class does
# clauses: look.generic
# python: >=3.13
import types

alias = types.GeneratorType[int, str, None]
print(type(alias) is types.GenericAlias, alias.__origin__ is types.GeneratorType)
print(alias.__args__ == (int, str, None))
print(types.GeneratorType[int].__args__ == (int,))

# expect:
# True True
# True
# True
