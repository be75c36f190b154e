# title: an exception that the sub-generator survives leaves the delegation as it was
# clauses: delegate.throw.yielded delegate.send.value delegate.next
# python: >=3.3
def sub():
    while True:
        try:
            got = yield 'ready'
            print('sub got', got)
        except KeyError:
            print('sub KeyError')

def delegator():
    yield from sub()

g = delegator()
next(g)
print(g.throw(KeyError))
print(g.send(1))
print(g.throw(KeyError))
print(next(g))

# expect:
# sub KeyError
# ready
# sub got 1
# ready
# sub KeyError
# ready
# sub got None
# ready
