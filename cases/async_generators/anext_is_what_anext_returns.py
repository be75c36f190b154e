# title: without a default anext returns what __anext__ returns
# clauses: anext.call
# python: >=3.10
class Source:
    def __anext__(self):
        return 'anything'

print(anext(Source()))

# expect:
# anything
