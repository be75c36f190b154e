# title: handlers catch subclasses of KeyboardInterrupt, SystemExit, GeneratorExit and StopIteration
# clauses: gen.throw.caught gen.close.exit_class
# python: >=3.3
class Interrupt(KeyboardInterrupt):
    pass

class Leave(SystemExit):
    pass

class MyExit(GeneratorExit):
    pass

class Enough(StopIteration):
    pass

def body(base):
    try:
        yield
    except Exception as error:
        yield 'Exception', type(error).__name__
    except base as error:
        yield base.__name__, type(error).__name__

kinds = [
    (KeyboardInterrupt, Interrupt), (SystemExit, Leave),
    (GeneratorExit, MyExit), (StopIteration, Enough),
]
for base, kind in kinds:
    g = body(base)
    next(g)
    print(g.throw(kind))

# expect:
# ('KeyboardInterrupt', 'Interrupt')
# ('SystemExit', 'Leave')
# ('GeneratorExit', 'MyExit')
# ('Exception', 'Enough')
