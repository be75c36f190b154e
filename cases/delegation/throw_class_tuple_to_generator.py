# title: a class with a tuple thrown at one delegator or three is raised in the innermost generator
# clauses: delegate.throw.forwarded gen.throw.class_tuple delegate.throw.yielded delegate.chain.throw
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
    print(g.throw(KeyError, (1, 2)))
    print(g.throw(KeyError, ()))
    print(g.throw(KeyError, ((1, 2),)))

# expect:
# sub (1, 2)
# waiting
# sub ()
# waiting
# sub ((1, 2),)
# waiting
# sub (1, 2)
# waiting
# sub ()
# waiting
# sub ((1, 2),)
# waiting
