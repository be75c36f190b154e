# title: a subclass with arguments of its own has a constructor and derive to match
# clauses: group.derive.own_constructor
# python: >=3.11
class Errors(ExceptionGroup):
    def __new__(cls, exceptions, code):
        self = super().__new__(Errors, f'code {code}', exceptions)
        self.code = code
        return self

    def derive(self, exceptions):
        return Errors(exceptions, self.code)

for part in Errors([OSError(1), ValueError(2)], 7).split(OSError):
    print(part.message, part.code, part.exceptions)

# expect:
# code 7 7 (OSError(1),)
# code 7 7 (ValueError(2),)
