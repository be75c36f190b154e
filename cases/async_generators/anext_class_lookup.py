# title: anext looks __anext__ up on the class
# clauses: anext.class_lookup
# python: >=3.10
class Source:
    def __anext__(self):
        return 'of the class'

s = Source()
s.__anext__ = lambda: 'of the object'
print(anext(s))

# expect:
# of the class
