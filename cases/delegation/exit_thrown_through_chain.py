# title: GeneratorExit thrown at a chain closes it from the inside and is raised itself in the outermost delegator only
# clauses: delegate.exit.close delegate.chain.close
# python: >=3.3
class MyExit(GeneratorExit):
    pass

def level(depth):
    try:
        yield from level(depth - 1) if depth else iter([1, 2])
    except GeneratorExit as error:
        print(depth, type(error).__name__, error.args)
        raise

for kind in (GeneratorExit, MyExit):
    g = level(2)
    next(g)
    thrown = kind('thrown')
    try:
        g.throw(thrown)
    except GeneratorExit as error:
        print('out', error is thrown)

# expect:
# 0 GeneratorExit ()
# 1 GeneratorExit ()
# 2 GeneratorExit ('thrown',)
# out True
# 0 GeneratorExit ()
# 1 GeneratorExit ()
# 2 MyExit ('thrown',)
# out True
