# title: an exception in the callback of a weak reference does not reach the code that ended the generator
# clauses: look.weakref.callback_raises
# python: >=3.2
# needs: refcounting
import weakref

def body():
    yield

def failing(ref):
    print('called')
    raise KeyError

g = body()
ref = weakref.ref(g, failing)
g = None
print('end', ref())

# expect:
# called
# end None
