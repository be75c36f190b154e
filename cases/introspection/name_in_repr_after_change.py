# title: a new qualified name appears in the representation, a new name does not
# clauses: gen.attr.repr gen.attr.name_set
# python: >=3.5
def body():
    yield

g = body()
g.__name__ = 'short'
print('short' in repr(g), 'body' in repr(g))
g.__qualname__ = 'long'
print('long' in repr(g), 'body' in repr(g))
print(str(g) == repr(g), '%s' % g == repr(g), format(g) == repr(g))
list(g)
print('long' in repr(g))

# expect:
# False True
# True False
# True True True
# True
