# title: a weak reference finds a generator
# clauses: gen.attr.weakref
# python: >=3.2
import weakref

def body():
    yield 'value'

g = body()
ref = weakref.ref(g)
print(ref() is g, next(ref()))

# expect:
# True value
