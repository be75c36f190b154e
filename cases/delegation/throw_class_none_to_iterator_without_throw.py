# title: a class with None thrown at an iterator without throw is raised in the innermost delegator
# clauses: delegate.throw.missing gen.throw.class_none
# python: >=3.3
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
        yield 'delegator', depth, error.args

for depth in (1, 3):
    for details in ((KeyError, None), (KeyError, None, None)):
        g = delegator(depth)
        next(g)
        print(g.throw(*details))

# expect:
# ('delegator', 1, ())
# ('delegator', 1, ())
# ('delegator', 1, ())
# ('delegator', 1, ())
