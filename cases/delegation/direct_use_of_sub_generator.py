# title: values taken from the sub-generator directly are missing for the delegator
# clauses: delegate.direct
# python: >=3.3
def sub():
    got = yield 1
    print('sub got', got)
    yield 2
    yield 3
    yield 4

def delegator():
    yield from s

s, g = sub(), delegator()
print(next(g))
print(s.send('directly'))
print(next(g))
print(next(s))
print(list(g))

# expect:
# 1
# sub got directly
# 2
# 3
# 4
# []
