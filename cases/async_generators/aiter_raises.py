# title: an exception in __aiter__ comes out of aiter
# clauses: aiter.call
# python: >=3.10
class Source:
    def __aiter__(self):
        raise ValueError

try:
    aiter(Source())
except ValueError:
    print('ValueError')

# expect:
# ValueError
