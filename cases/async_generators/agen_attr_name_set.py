# title: both names can be set, to strings only
# clauses: agen.attr.name
# python: >=3.6
async def body():
    yield

g = body()
g.__name__ = 'a'
g.__qualname__ = 'b.c'
print(g.__name__, g.__qualname__, body.__name__)
for name in '__name__', '__qualname__':
    try:
        setattr(g, name, 1)
    except TypeError:
        print('TypeError')

# expect:
# a b.c body
# TypeError
# TypeError
