# title: a coroutine that was never started lets go of its argument, its function and its names with its own end
# clauses: co.final.content
# python: >=3.5
# needs: refcounting
import warnings
import weakref
warnings.simplefilter('ignore')

class Name(str):
    pass

def make():
    async def body(argument):
        pass
    return body

function = make()
argument = Name('argument')
name = Name('name')
qualname = Name('qualname')
c = function(argument)
c.__name__ = name
c.__qualname__ = qualname
observed = [weakref.ref(each) for each in (function, argument, name, qualname)]
del function, argument, name, qualname
print([observed[i]() for i in (1, 2, 3)])
del c
print([reference() for reference in observed])

# expect:
# ['argument', 'name', 'qualname']
# [None, None, None, None]
