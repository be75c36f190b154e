# title: KeyboardInterrupt, SystemExit and their subclasses are raised in the innermost generator of a chain
# clauses: delegate.throw.forwarded delegate.chain.throw
# python: >=3.3
class Interrupt(KeyboardInterrupt):
    pass

class Leave(SystemExit):
    pass

def level(depth):
    try:
        yield from level(depth - 1) if depth else iter_once()
    except BaseException as error:
        print(depth, type(error).__name__)
        raise

def iter_once():
    try:
        yield 'waiting'
    finally:
        print('innermost')

for kind in (KeyboardInterrupt, Interrupt, SystemExit, Leave):
    thrown = kind('thrown')
    g = level(2)
    next(g)
    try:
        g.throw(thrown)
    except BaseException as error:
        print('out', error is thrown)

# expect:
# innermost
# 0 KeyboardInterrupt
# 1 KeyboardInterrupt
# 2 KeyboardInterrupt
# out True
# innermost
# 0 Interrupt
# 1 Interrupt
# 2 Interrupt
# out True
# innermost
# 0 SystemExit
# 1 SystemExit
# 2 SystemExit
# out True
# innermost
# 0 Leave
# 1 Leave
# 2 Leave
# out True
