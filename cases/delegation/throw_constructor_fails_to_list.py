# title: the error of a constructor that fails leaves the delegators of a list
# clauses: gen.throw.constructor_fails
# python: >=3.3
class Broken(Exception):
    def __init__(self):
        raise OSError('cannot be made')

class Demanding(Exception):
    def __init__(self, needed):
        pass

def delegator(depth):
    try:
        yield from delegator(depth - 1) if depth > 1 else [1, 2]
    finally:
        print('leaving', depth)

for depth, kind in ((1, Broken), (3, Demanding)):
    g = delegator(depth)
    next(g)
    try:
        g.throw(kind)
    except Exception as error:
        print(type(error).__name__, list(g))

# expect:
# leaving 1
# OSError []
# leaving 1
# leaving 2
# leaving 3
# TypeError []
