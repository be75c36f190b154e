# title: a class that cannot be instantiated raises the error of its constructor in the innermost generator
# clauses: gen.throw.constructor_fails
# python: >=3.3
class Broken(Exception):
    def __init__(self):
        raise OSError('cannot be made')

class Demanding(Exception):
    def __init__(self, needed):
        pass

def sub():
    try:
        yield
    except Exception as error:
        yield 'sub', type(error).__name__

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else sub()

for depth in (1, 3):
    for kind in (Broken, Demanding):
        g = delegator(depth)
        next(g)
        print(g.throw(kind))

# expect:
# ('sub', 'OSError')
# ('sub', 'TypeError')
# ('sub', 'OSError')
# ('sub', 'TypeError')
