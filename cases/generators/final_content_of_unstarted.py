# title: an unstarted generator lets go of its argument, its function and its names with its own end
# clauses: gen.final.content
# python: >=3.5
# needs: refcounting
import weakref

class Name(str):
    pass

def make():
    def body(argument):
        yield
    return body

function = make()
argument = Name('argument')
name = Name('name')
qualname = Name('qualname')
g = function(argument)
g.__name__ = name
g.__qualname__ = qualname
observed = [weakref.ref(each) for each in (function, argument, name, qualname)]
del function, argument, name, qualname
print([observed[i]() for i in (1, 2, 3)])
del g
print([reference() for reference in observed])

# expect:
# ['argument', 'name', 'qualname']
# [None, None, None, None]
