# title: an exception raised by __anext__ itself comes out of the call of anext
# clauses: anext.call
# python: >=3.10
class Source:
    def __anext__(self):
        raise ValueError

try:
    anext(Source())
except ValueError:
    print('ValueError')

# expect:
# ValueError
