# title: a generator has no dictionary of attributes
# clauses: look.attribute.no_dict
# python: >=3.2
def body():
    yield

g = body()
print(hasattr(g, '__dict__'))
try:
    vars(g)
except TypeError:
    print('TypeError')
try:
    g.__class__ = object
except TypeError:
    print('TypeError', type(g).__name__)

# expect:
# False
# TypeError
# TypeError generator
