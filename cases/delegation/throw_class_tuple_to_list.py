# title: a class with a tuple thrown at delegators of a list leaves them all and ends them
# clauses: delegate.throw.missing gen.throw.class_tuple delegate.chain.raised
# python: >=3.3
def delegator(depth):
    try:
        yield from delegator(depth - 1) if depth > 1 else [1, 2]
    finally:
        print('leaving', depth)

for depth, details in ((1, (KeyError, (1, 2))), (3, (KeyError, ()))):
    g = delegator(depth)
    next(g)
    try:
        g.throw(*details)
    except KeyError as error:
        print(error.args, list(g))

# expect:
# leaving 1
# (1, 2) []
# leaving 1
# leaving 2
# leaving 3
# () []
