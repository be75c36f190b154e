# title: what is left of a group of other exceptions may be an ExceptionGroup
# clauses: group.star.left
# python: >=3.11
for handled in KeyboardInterrupt, ValueError:
    try:
        try:
            raise BaseExceptionGroup('text', [ValueError(1), KeyboardInterrupt(2)])
        except* handled as group:
            print(type(group).__name__, end=' ')
    except BaseExceptionGroup as group:
        print(repr(group))

# expect:
# BaseExceptionGroup ExceptionGroup('text', [ValueError(1)])
# ExceptionGroup BaseExceptionGroup('text', [KeyboardInterrupt(2)])
