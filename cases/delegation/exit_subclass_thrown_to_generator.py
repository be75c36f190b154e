# title: a subclass of GeneratorExit closes the sub-generator with a plain GeneratorExit
# clauses: delegate.exit.close
# python: >=3.3
class MyExit(GeneratorExit):
    pass

def sub():
    try:
        yield
    except GeneratorExit as error:
        print('sub', type(error).__name__, error.args)
        raise

def delegator():
    try:
        yield from sub()
    except GeneratorExit as error:
        yield 'delegator', type(error).__name__, error.args

g = delegator()
next(g)
print(g.throw(MyExit('thrown')))

# expect:
# sub GeneratorExit ()
# ('delegator', 'MyExit', ('thrown',))
