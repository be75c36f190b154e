# title: derive is called for inner groups before outer ones, and for what matches before the rest
# clauses: group.derive.order
# python: >=3.11
class Errors(ExceptionGroup):
    def derive(self, exceptions):
        print(self.message, exceptions)
        return Errors(self.message, exceptions)

Errors('outer', [OSError(1), Errors('inner', [OSError(2), ValueError(3)])]).split(OSError)

# expect:
# inner [OSError(2)]
# inner [ValueError(3)]
# outer [OSError(1), Errors('inner', [OSError(2)])]
# outer [Errors('inner', [ValueError(3)])]
