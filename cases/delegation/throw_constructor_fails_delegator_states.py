# title: a class that cannot be instantiated raises the error of its constructor from a new and a closed delegator
# clauses: gen.throw.constructor_fails
# python: >=3.3
class Broken(Exception):
    def __init__(self):
        raise OSError('cannot be made')

class Demanding(Exception):
    def __init__(self, needed):
        pass

def source():
    print('not reached')
    return []

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else source()

for state in ('new', 'closed'):
    for kind in (Broken, Demanding):
        g = delegator(3)
        if state == 'closed':
            g.close()
        try:
            g.throw(kind)
        except Exception as error:
            print(state, type(error).__name__, list(g))

# expect:
# new OSError []
# new TypeError []
# closed OSError []
# closed TypeError []
