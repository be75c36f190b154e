# title: a class thrown at one delegator or three is raised in the innermost generator
# clauses: delegate.throw.forwarded gen.throw.class delegate.throw.yielded delegate.chain.throw
# python: >=3.3
class Made(KeyError):
    def __init__(self):
        super().__init__('made')

def sub():
    while True:
        try:
            yield 'waiting'
        except KeyError as error:
            print('sub', type(error).__name__, error.args)

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else sub()

for depth in (1, 3):
    g = delegator(depth)
    next(g)
    print(g.throw(KeyError))
    print(g.throw(Made))

# expect:
# sub KeyError ()
# waiting
# sub Made ('made',)
# waiting
# sub KeyError ()
# waiting
# sub Made ('made',)
# waiting
