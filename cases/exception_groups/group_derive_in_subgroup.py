# title: subgroup has nothing made of what does not match
# clauses: group.derive.in_subgroup
# python: >=3.11
class Errors(ExceptionGroup):
    def derive(self, exceptions):
        print(self.message, exceptions)
        return Errors(self.message, exceptions)

Errors('outer', [OSError(1), Errors('inner', [OSError(2), ValueError(3)])]).subgroup(OSError)

# expect:
# inner [OSError(2)]
# outer [OSError(1), Errors('inner', [OSError(2)])]
