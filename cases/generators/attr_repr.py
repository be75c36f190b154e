# title: the representation of a generator contains its qualified name
# clauses: gen.attr.repr
# python: >=3.5
class Outer:
    def method(self):
        yield

g = Outer().method()
print('Outer.method' in repr(g))
g.__qualname__ = 'Other.name'
print('Outer.method' in repr(g), 'Other.name' in repr(g), repr(g) == str(g))

# expect:
# True
# False True True
