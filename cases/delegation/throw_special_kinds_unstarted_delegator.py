# title: KeyboardInterrupt, SystemExit and GeneratorExit end a new delegator and reach no operand
# clauses: delegate.throw.unstarted gen.throw.unstarted
# python: >=3.3
class Interrupt(KeyboardInterrupt):
    pass

class Leave(SystemExit):
    pass

class MyExit(GeneratorExit):
    pass

def source():
    print('not reached')
    return []

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else source()

for kind in (KeyboardInterrupt, Interrupt, SystemExit, Leave, GeneratorExit, MyExit):
    g = delegator(3)
    try:
        g.throw(kind('thrown'))
    except BaseException as error:
        print(type(error).__name__, error.args, list(g))

# expect:
# KeyboardInterrupt ('thrown',) []
# Interrupt ('thrown',) []
# SystemExit ('thrown',) []
# Leave ('thrown',) []
# GeneratorExit ('thrown',) []
# MyExit ('thrown',) []
