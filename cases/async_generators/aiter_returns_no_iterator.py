# title: aiter raises TypeError when __aiter__ returns an object without __anext__
# clauses: aiter.not_iterator
# python: >=3.10
class Source:
    def __aiter__(self):
        return iter([])

try:
    aiter(Source())
except TypeError:
    print('TypeError')

# expect:
# TypeError
