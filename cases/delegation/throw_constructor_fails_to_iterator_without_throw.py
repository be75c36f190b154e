# title: the error of a constructor that fails is raised where an iterator without throw is waited for
# clauses: gen.throw.constructor_fails
# python: >=3.3
class Broken(Exception):
    def __init__(self):
        raise OSError('cannot be made')

class Demanding(Exception):
    def __init__(self, needed):
        pass

class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

def delegator(depth):
    try:
        yield from delegator(depth - 1) if depth > 1 else Plain()
    except Exception as error:
        yield depth, type(error).__name__

for depth in (1, 3):
    for kind in (Broken, Demanding):
        g = delegator(depth)
        next(g)
        print(g.throw(kind))

# expect:
# (1, 'OSError')
# (1, 'TypeError')
# (1, 'OSError')
# (1, 'TypeError')
