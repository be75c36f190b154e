# title: weak references to generators that are gone keep their hash values and equal themselves only
# clauses: look.weakref.equality
# python: >=3.2
# needs: refcounting
import weakref

def body():
    yield

a, b = body(), body()
first, second, other = weakref.ref(a), weakref.ref(a, lambda r: None), weakref.ref(b)
late = weakref.ref(b, lambda r: None)
print(first == second, first == other)
before = hash(first)
hash(other)
del a, b
print(first == second, first == first, hash(first) == before)
try:
    hash(late)
except TypeError:
    print('TypeError')

# expect:
# True False
# False True True
# TypeError
