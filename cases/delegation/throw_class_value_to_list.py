# title: a class with a value thrown at delegators of a list leaves them all and ends them
# clauses: delegate.throw.missing gen.throw.class_value delegate.chain.raised
# python: >=3.3
def delegator(depth):
    try:
        yield from delegator(depth - 1) if depth > 1 else [1, 2]
    finally:
        print('leaving', depth)

for depth, value in ((1, 'text'), (3, 0)):
    g = delegator(depth)
    next(g)
    try:
        g.throw(KeyError, value)
    except KeyError as error:
        print(error.args, list(g))

# expect:
# leaving 1
# ('text',) []
# leaving 1
# leaving 2
# leaving 3
# (0,) []
