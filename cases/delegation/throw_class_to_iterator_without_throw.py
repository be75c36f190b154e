# title: a class thrown at an iterator without throw is raised in the innermost delegator
# clauses: delegate.throw.missing gen.throw.class
# python: >=3.3
class Made(KeyError):
    def __init__(self):
        super().__init__('made')

class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def close(self):
        print('not reached')

def delegator(depth):
    try:
        yield from delegator(depth - 1) if depth > 1 else Plain()
    except KeyError as error:
        yield 'delegator', depth, type(error).__name__, error.args

for depth in (1, 3):
    for details in ((KeyError,), (Made,)):
        g = delegator(depth)
        next(g)
        print(g.throw(*details))

# expect:
# ('delegator', 1, 'KeyError', ())
# ('delegator', 1, 'Made', ('made',))
# ('delegator', 1, 'KeyError', ())
# ('delegator', 1, 'Made', ('made',))
