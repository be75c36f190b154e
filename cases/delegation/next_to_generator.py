# title: next on the delegator resumes the sub-generator with None
# clauses: delegate.next
# python: >=3.3
def sub():
    print('sub got', (yield 1))
    print('sub got', (yield 2))

def delegator():
    yield from sub()
    yield 3

g = delegator()
print(next(g))
print(next(g))
print(next(g))

# expect:
# 1
# sub got None
# 2
# sub got None
# 3
