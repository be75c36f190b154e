# title: generators that come and go neither take nor keep the names of their function
# clauses: gen.final.nothing_kept gen.attr.name
# python: >=3.4
# needs: refcounting
class Name(str):
    def __del__(self):
        print('let go')

def body():
    yield

body.__name__ = Name('first')
body.__qualname__ = Name('second')
for _ in range(100):
    body()
g = body()
body.__name__ = body.__qualname__ = 'third'
print(g.__name__, g.__qualname__)
del g
print('end')

# expect:
# first second
# let go
# let go
# end
