# title: a class with an instance of it thrown at an iterator without throw is raised in the innermost delegator
# clauses: delegate.throw.missing gen.throw.class_instance
# python: >=3.3
thrown = KeyError('k')

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
        yield 'delegator', depth, error is thrown

for depth in (1, 3):
    for details in ((KeyError, thrown), (LookupError, thrown)):
        g = delegator(depth)
        next(g)
        print(g.throw(*details))

# expect:
# ('delegator', 1, True)
# ('delegator', 1, True)
# ('delegator', 1, True)
# ('delegator', 1, True)
