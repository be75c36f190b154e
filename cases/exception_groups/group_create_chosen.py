# title: BaseExceptionGroup makes an ExceptionGroup of exceptions that all derive from Exception
# clauses: group.create.chosen
# python: >=3.11
plain, other = ValueError(), KeyboardInterrupt()
print(type(BaseExceptionGroup('text', [plain, plain])).__name__)
print(type(BaseExceptionGroup('text', [plain, other])).__name__)
print(type(BaseExceptionGroup('text', [BaseExceptionGroup('inner', [plain])])).__name__)
print(type(BaseExceptionGroup('text', [BaseExceptionGroup('inner', [other])])).__name__)

# expect:
# ExceptionGroup
# BaseExceptionGroup
# ExceptionGroup
# BaseExceptionGroup
