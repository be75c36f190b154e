# title: generators are members of weak sets and keys of weak dictionaries until they go
# clauses: look.weakref.containers
# python: >=3.2
# needs: refcounting
import weakref

def body():
    yield

a, b = body(), body()
members = weakref.WeakSet([a, b])
names = weakref.WeakKeyDictionary({a: 'a', b: 'b'})
holders = weakref.WeakValueDictionary({'a': a, 'b': b})
print(len(members), names[a], holders['b'] is b)
del a
print(len(members), list(names.values()), list(holders))

# expect:
# 2 a True
# 1 ['b'] ['b']
