# title: KeyboardInterrupt, SystemExit and GeneratorExit end a new generator and come out, and so do their subclasses
# clauses: gen.throw.unstarted gen.throw.uncaught
# python: >=3.2
class Interrupt(KeyboardInterrupt):
    pass

class Leave(SystemExit):
    pass

class MyExit(GeneratorExit):
    pass

def body():
    try:
        print('not reached')
        yield
    except BaseException:
        print('not reached either')

for kind in (KeyboardInterrupt, Interrupt, SystemExit, Leave, GeneratorExit, MyExit):
    g = body()
    try:
        g.throw(kind, 'thrown')
    except BaseException as error:
        print(type(error).__name__, error.args, list(g))

# expect:
# KeyboardInterrupt ('thrown',) []
# Interrupt ('thrown',) []
# SystemExit ('thrown',) []
# Leave ('thrown',) []
# GeneratorExit ('thrown',) []
# MyExit ('thrown',) []
