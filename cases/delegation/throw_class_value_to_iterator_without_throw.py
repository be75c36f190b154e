# title: a class with a value thrown at an iterator without throw is raised in the innermost delegator
# clauses: delegate.throw.missing gen.throw.class_value
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
        yield 'delegator', depth, type(error).__name__, error.args

for depth in (1, 3):
    for value in ('text', 0, False):
        g = delegator(depth)
        next(g)
        print(g.throw(KeyError, value))

# expect:
# ('delegator', 1, 'KeyError', ('text',))
# ('delegator', 1, 'KeyError', (0,))
# ('delegator', 1, 'KeyError', (False,))
# ('delegator', 1, 'KeyError', ('text',))
# ('delegator', 1, 'KeyError', (0,))
# ('delegator', 1, 'KeyError', (False,))
