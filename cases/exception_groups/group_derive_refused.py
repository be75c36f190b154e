# title: what derive returns has to be a group
# clauses: group.derive.refused
# python: >=3.11
class Errors(ExceptionGroup):
    def derive(self, exceptions):
        return ValueError('no group')

try:
    Errors('text', [OSError(1), ValueError(2)]).split(OSError)
except TypeError:
    print('TypeError')

# expect:
# TypeError
