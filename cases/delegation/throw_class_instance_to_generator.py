# title: a class with an instance of it thrown at one delegator or three is raised in the innermost generator
# clauses: delegate.throw.forwarded gen.throw.class_instance delegate.throw.yielded delegate.chain.throw
# python: >=3.3
thrown = KeyError('k')

def sub():
    while True:
        try:
            yield 'waiting'
        except KeyError as error:
            print('sub', error is thrown)

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else sub()

for depth in (1, 3):
    g = delegator(depth)
    next(g)
    print(g.throw(KeyError, thrown))
    print(g.throw(LookupError, thrown))

# expect:
# sub True
# waiting
# sub True
# waiting
# sub True
# waiting
# sub True
# waiting
