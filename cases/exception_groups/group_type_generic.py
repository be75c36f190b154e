# title: the types of groups can be subscripted
# clauses: group.type.generic
# python: >=3.11
print(ExceptionGroup[ValueError].__origin__.__name__, ExceptionGroup[ValueError].__args__[0].__name__)
print(type(BaseExceptionGroup[int]).__name__)

# expect:
# ExceptionGroup ValueError
# GenericAlias
