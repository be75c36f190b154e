# title: the names of a generator can be changed for it alone
# clauses: gen.attr.name_set
# python: >=3.5
def body():
    yield

g = body()
g.__name__ = 'short'
g.__qualname__ = 'long.short'
print(g.__name__, g.__qualname__)
print(body.__name__, body().__name__)

# expect:
# short long.short
# body body
