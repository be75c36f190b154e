# title: repr of a group shows its class and its arguments
# clauses: group.text.repr
# python: >=3.11
class Errors(ExceptionGroup):
    pass

print(repr(ExceptionGroup('text', [ValueError(1), KeyError('k')])))
print(repr(ExceptionGroup('text', (ValueError(1),))))
print(repr(Errors('outer', [ExceptionGroup('inner', [ValueError()])])))
print(repr(BaseExceptionGroup('text', [ValueError(), KeyboardInterrupt()])))

# expect:
# ExceptionGroup('text', [ValueError(1), KeyError('k')])
# ExceptionGroup('text', (ValueError(1),))
# Errors('outer', [ExceptionGroup('inner', [ValueError()])])
# BaseExceptionGroup('text', [ValueError(), KeyboardInterrupt()])
