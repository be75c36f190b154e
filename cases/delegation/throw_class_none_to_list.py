# title: a class with None thrown at delegators of a list leaves them all and ends them
# clauses: delegate.throw.missing gen.throw.class_none delegate.chain.raised
# python: >=3.3
def delegator(depth):
    try:
        yield from delegator(depth - 1) if depth > 1 else [1, 2]
    finally:
        print('leaving', depth)

for depth, details in ((1, (KeyError, None)), (3, (KeyError, None, None))):
    g = delegator(depth)
    next(g)
    try:
        g.throw(*details)
    except KeyError as error:
        print(error.args, list(g))

# expect:
# leaving 1
# () []
# leaving 1
# leaving 2
# leaving 3
# () []
