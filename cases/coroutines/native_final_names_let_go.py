# title: a coroutine that goes lets its names go
# clauses: gen.final.nothing_kept co.name.function
# python: >=3.6
# needs: refcounting
class Name(str):
    def __del__(self):
        print('let go')

async def body():
    pass

body.__name__ = Name('first')
body.__qualname__ = Name('second')
c = body()
body.__name__ = body.__qualname__ = 'third'
print(c.__name__, c.__qualname__)
c.close()
del c
print('end')

# expect:
# first second
# let go
# let go
# end
