# title: KeyboardInterrupt, SystemExit and GeneratorExit thrown in come out as they are, and so do their subclasses
# clauses: gen.throw.uncaught gen.throw.suspended
# python: >=3.2
class Interrupt(KeyboardInterrupt):
    pass

class Leave(SystemExit):
    pass

class MyExit(GeneratorExit):
    pass

def body():
    try:
        yield
    finally:
        print('finally')

for kind in (KeyboardInterrupt, Interrupt, SystemExit, Leave, GeneratorExit, MyExit):
    thrown = kind('thrown')
    g = body()
    next(g)
    try:
        g.throw(thrown)
    except BaseException as error:
        print(type(error).__name__, error is thrown, list(g))

# expect:
# finally
# KeyboardInterrupt True []
# finally
# Interrupt True []
# finally
# SystemExit True []
# finally
# Leave True []
# finally
# GeneratorExit True []
# finally
# MyExit True []
