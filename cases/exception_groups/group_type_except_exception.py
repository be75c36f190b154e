# title: except Exception handles an ExceptionGroup and no BaseExceptionGroup
# clauses: group.type.except_exception
# python: >=3.11
for error in ValueError(), KeyboardInterrupt():
    try:
        try:
            raise BaseExceptionGroup('text', [error])
        except Exception as group:
            print('Exception', type(group).__name__)
    except BaseException as group:
        print('BaseException', type(group).__name__)

# expect:
# Exception ExceptionGroup
# BaseException BaseExceptionGroup
