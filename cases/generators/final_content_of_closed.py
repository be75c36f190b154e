# title: a generator that has ended lets go of its function and its names with its own end
# clauses: gen.final.content
# python: >=3.5
# needs: refcounting
import weakref

class Name(str):
    pass

def make():
    def body():
        yield
    return body

function = make()
name = Name('name')
qualname = Name('qualname')
g = function()
g.__name__ = name
g.__qualname__ = qualname
observed = [weakref.ref(each) for each in (function, name, qualname)]
del function, name, qualname
print(list(g), [observed[i]() for i in (1, 2)])
del g
print([reference() for reference in observed])

# expect:
# [None] ['name', 'qualname']
# [None, None, None]
