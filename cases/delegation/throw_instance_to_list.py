# title: an instance thrown at delegators of a list leaves them all and ends them
# clauses: delegate.throw.missing gen.throw.instance delegate.chain.raised
# python: >=3.3
thrown = KeyError('k')

def delegator(depth):
    try:
        yield from delegator(depth - 1) if depth > 1 else [1, 2]
    finally:
        print('leaving', depth)

for depth, details in ((1, (thrown,)), (3, (thrown, None))):
    g = delegator(depth)
    next(g)
    try:
        g.throw(*details)
    except KeyError as error:
        print(error is thrown, list(g))

# expect:
# leaving 1
# True []
# leaving 1
# leaving 2
# leaving 3
# True []
