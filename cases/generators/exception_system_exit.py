# title: SystemExit and KeyboardInterrupt of a body propagate like others
# clauses: gen.exc.propagates gen.exc.closes
# python: >=3.2
def body(kind):
    raise kind
    yield

for kind in (SystemExit, KeyboardInterrupt, GeneratorExit):
    g = body(kind)
    try:
        next(g)
    except BaseException as error:
        print(type(error).__name__, list(g))

# expect:
# SystemExit []
# KeyboardInterrupt []
# GeneratorExit []
