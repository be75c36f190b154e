# title: a subclass of BaseExceptionGroup stays itself, whatever it holds
# clauses: group.create.subclass
# python: >=3.11
class Errors(BaseExceptionGroup):
    pass

print(type(Errors('text', [ValueError()])).__name__)
print(type(Errors('text', [ValueError(), KeyboardInterrupt()])).__name__)
print(isinstance(Errors('text', [ValueError()]), Exception))

# expect:
# Errors
# Errors
# False
