# title: what split returns is what a block handles and what is left
# clauses: group.star.split_called
# python: >=3.11
class Errors(ExceptionGroup):
    def split(self, condition):
        return ExceptionGroup('made up', [KeyError(5)]), None

try:
    raise Errors('text', [ValueError(1), OSError(2)])
except* ValueError as group:
    print(repr(group))

# expect:
# ExceptionGroup('made up', [KeyError(5)])
