# title: a subclass that derives from Exception too can hold exceptions of that kind only
# clauses: group.create.subclass_exception
# python: >=3.11
class Errors(ExceptionGroup):
    pass

class Mixed(BaseExceptionGroup, Exception):
    pass

for kind in Errors, Mixed:
    print(type(kind('text', [ValueError()])).__name__)
    try:
        kind('text', [ValueError(), KeyboardInterrupt()])
    except TypeError:
        print('TypeError')

# expect:
# Errors
# TypeError
# Mixed
# TypeError
