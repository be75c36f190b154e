# title: a class with None thrown at one delegator or three is raised in the innermost generator
# clauses: delegate.throw.forwarded gen.throw.class_none delegate.throw.yielded delegate.chain.throw
# python: >=3.3
def sub():
    while True:
        try:
            yield 'waiting'
        except KeyError as error:
            print('sub', error.args)

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else sub()

for depth in (1, 3):
    g = delegator(depth)
    next(g)
    print(g.throw(KeyError, None))
    print(g.throw(KeyError, None, None))

# expect:
# sub ()
# waiting
# sub ()
# waiting
# sub ()
# waiting
# sub ()
# waiting
