# title: without a derive of its own the parts of a subclass are plain groups
# clauses: group.derive.default
# python: >=3.11
class Errors(BaseExceptionGroup):
    pass

match, rest = Errors('text', [ValueError(1), KeyboardInterrupt()]).split(ValueError)
print(repr(match), repr(rest))
print(repr(Errors('text', [ValueError(1)]).derive([KeyError(2)])))

# expect:
# ExceptionGroup('text', [ValueError(1)]) BaseExceptionGroup('text', [KeyboardInterrupt()])
# ExceptionGroup('text', [KeyError(2)])
