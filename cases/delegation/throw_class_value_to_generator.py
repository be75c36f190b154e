# title: a class with a value thrown at one delegator or three is raised in the innermost generator
# clauses: delegate.throw.forwarded gen.throw.class_value delegate.throw.yielded delegate.chain.throw
# python: >=3.3
foreign = OSError('no KeyError')

def sub():
    while True:
        try:
            yield 'waiting'
        except KeyError as error:
            print('sub', type(error).__name__, error.args == (value,))

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else sub()

for depth in (1, 3):
    g = delegator(depth)
    next(g)
    for value in ('text', 0, False, foreign):
        print(g.throw(KeyError, value))

# expect:
# sub KeyError True
# waiting
# sub KeyError True
# waiting
# sub KeyError True
# waiting
# sub KeyError True
# waiting
# sub KeyError True
# waiting
# sub KeyError True
# waiting
# sub KeyError True
# waiting
# sub KeyError True
# waiting
