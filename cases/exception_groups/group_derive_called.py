# title: derive makes each group that a part needs
# clauses: group.derive.called
# python: >=3.11
class Errors(ExceptionGroup):
    def derive(self, exceptions):
        group = Errors(self.message.upper(), exceptions)
        return group

group = Errors('outer', [OSError(1), Errors('inner', [OSError(2), ValueError(3)])])
print(group.split(OSError))

# expect:
# (Errors('OUTER', [OSError(1), Errors('INNER', [OSError(2)])]), Errors('OUTER', [Errors('INNER', [ValueError(3)])]))
