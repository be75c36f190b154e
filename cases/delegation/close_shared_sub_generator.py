# title: closing one delegator closes the sub-generator that another one waits for
# clauses: delegate.close.shared delegate.direct.finished
# python: >=3.3
def sub():
    try:
        yield 1
        yield 2
        yield 3
    finally:
        print('sub closed')

def delegator(name):
    print(name, 'result', (yield from s))

s = sub()
a, b = delegator('a'), delegator('b')
print(next(a), next(b))
a.close()
print(list(b))

# expect:
# 1 2
# sub closed
# b result None
# []
