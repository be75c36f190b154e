# title: a closed generator gives every kind of exception back
# clauses: gen.throw.closed
# python: >=3.3
class Interrupt(KeyboardInterrupt):
    pass

class Leave(SystemExit):
    pass

class MyExit(GeneratorExit):
    pass

class Enough(StopIteration):
    pass

def body():
    yield

g = body()
g.close()
for kind in (KeyboardInterrupt, Interrupt, SystemExit, Leave, GeneratorExit, MyExit, StopIteration, Enough):
    try:
        g.throw(kind)
    except BaseException as error:
        print(type(error).__name__)

# expect:
# KeyboardInterrupt
# Interrupt
# SystemExit
# Leave
# GeneratorExit
# MyExit
# StopIteration
# Enough
