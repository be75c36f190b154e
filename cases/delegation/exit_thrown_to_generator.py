# title: GeneratorExit thrown into the delegator closes the sub-generator and is raised in both
# clauses: delegate.exit.close
# python: >=3.3
def sub():
    try:
        yield
    except GeneratorExit as exit:
        print('sub meets', exit.args)
        raise

def delegator():
    try:
        yield from sub()
    except GeneratorExit as exit:
        print('delegator meets', exit.args)
        raise

g = delegator()
next(g)
thrown = GeneratorExit('thrown')
try:
    g.throw(thrown)
except GeneratorExit as exit:
    print('caller meets', exit.args, exit is thrown)

# expect:
# sub meets ()
# delegator meets ('thrown',)
# caller meets ('thrown',) True
