# title: a class that cannot be instantiated is handed to the throw method as it is
# clauses: delegate.throw.arguments
# python: >=3.3
class Broken(Exception):
    def __init__(self):
        raise OSError('cannot be made')

class Demanding(Exception):
    def __init__(self, needed):
        pass

class Catcher:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, kind, *more):
        return kind.__name__, more

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else Catcher()

for depth in (1, 3):
    for kind in (Broken, Demanding):
        g = delegator(depth)
        next(g)
        print(g.throw(kind))

# expect:
# ('Broken', ())
# ('Demanding', ())
# ('Broken', ())
# ('Demanding', ())
