# title: the parts come from the method split of what is left
# clauses: group.star.split_called
# python: >=3.11
class Errors(ExceptionGroup):
    def derive(self, exceptions):
        return Errors(self.message, exceptions)

    def split(self, condition):
        print('split', self.exceptions, condition.__name__)
        return super().split(condition)

try:
    raise Errors('text', [ValueError(1), KeyError(2), OSError(3)])
except* KeyError:
    print('KeyError')
except* ValueError:
    print('ValueError')
except* OSError:
    print('OSError')

# expect:
# split (ValueError(1), KeyError(2), OSError(3)) KeyError
# KeyError
# split (ValueError(1), OSError(3)) ValueError
# ValueError
# split (OSError(3),) OSError
# OSError
