# title: an item that all of them had is kept no longer
# clauses: tools.tee.forgotten
# python: >=3.3
# needs: refcounting
import itertools
import weakref

class Item:
    pass

def source():
    for number in range(200):
        yield Item()

a, b = itertools.tee(source())
reference = weakref.ref(next(a))
for number in range(100):
    next(a)
print(reference() is None)
for number in range(100):
    next(b)
print(reference() is None)

# expect:
# False
# True
