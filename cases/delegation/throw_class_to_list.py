# title: a class thrown at delegators of a list leaves them all and ends them
# clauses: delegate.throw.missing gen.throw.class delegate.chain.raised
# python: >=3.3
class Made(KeyError):
    def __init__(self):
        super().__init__('made')

def delegator(depth):
    try:
        yield from delegator(depth - 1) if depth > 1 else [1, 2]
    finally:
        print('leaving', depth)

for depth, details in ((1, (KeyError,)), (3, (Made,))):
    g = delegator(depth)
    next(g)
    try:
        g.throw(*details)
    except KeyError as error:
        print(type(error).__name__, error.args, list(g))

# expect:
# leaving 1
# KeyError () []
# leaving 1
# leaving 2
# leaving 3
# Made ('made',) []
