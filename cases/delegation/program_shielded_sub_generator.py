# title: a wrapper without throw and close protects a shared sub-generator
# clauses: delegate.close.shared delegate.exit.no_close delegate.throw.missing
# python: >=3.3
class Shield:
    def __init__(self, inner):
        self.inner = inner

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.inner)

def sub():
    for number in range(9):
        yield number

def delegator():
    yield from Shield(s)

s = sub()
a, b, c = delegator(), delegator(), delegator()
print(next(a), next(b), next(c))
a.close()
try:
    b.throw(KeyError)
except KeyError:
    print('KeyError')
print(next(c), next(s))

# expect:
# 0 1 2
# KeyError
# 3 4
