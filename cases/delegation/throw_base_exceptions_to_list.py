# title: KeyboardInterrupt and SystemExit leave the delegators of a list unchanged
# clauses: delegate.throw.missing delegate.chain.raised
# python: >=3.3
class Interrupt(KeyboardInterrupt):
    pass

class Leave(SystemExit):
    pass

def delegator(depth):
    try:
        yield from delegator(depth - 1) if depth > 1 else [1, 2]
    except Exception:
        print('not reached')

for depth in (1, 3):
    for kind in (KeyboardInterrupt, Interrupt, SystemExit, Leave):
        thrown = kind('thrown')
        g = delegator(depth)
        next(g)
        try:
            g.throw(thrown)
        except BaseException as error:
            print(type(error).__name__, error is thrown, list(g))

# expect:
# KeyboardInterrupt True []
# Interrupt True []
# SystemExit True []
# Leave True []
# KeyboardInterrupt True []
# Interrupt True []
# SystemExit True []
# Leave True []
