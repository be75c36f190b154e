# title: a delegator lets go of its sub-generator at the end of the delegation
# clauses: delegate.again gen.final.moment
# python: >=3.3
# needs: refcounting
import weakref

def sub():
    yield 1

def delegator():
    s = sub()
    refs.append(weakref.ref(s))
    iterator, s = s, None
    yield from (lambda: iterator)()
    iterator = None
    yield 2

refs = []
g = delegator()
print(next(g), refs[0]() is not None)
print(next(g), refs[0]() is not None)

# expect:
# 1 True
# 2 False
