# title: ExceptionGroup derives from BaseExceptionGroup and from Exception
# clauses: group.type.hierarchy
# python: >=3.11
print([base.__name__ for base in BaseExceptionGroup.__bases__])
print([base.__name__ for base in ExceptionGroup.__bases__])
print(issubclass(BaseExceptionGroup, Exception))

# expect:
# ['BaseException']
# ['BaseExceptionGroup', 'Exception']
# False
