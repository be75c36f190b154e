# title: a sub-generator that returns on GeneratorExit does not save its delegator
# clauses: delegate.exit.swallowed delegate.close
# python: >=3.3
def sub():
    try:
        yield
    except GeneratorExit:
        print('sub returns')

def delegator():
    try:
        yield from sub()
        print('not reached')
    except GeneratorExit:
        print('delegator GeneratorExit')
        raise

g = delegator()
next(g)
g.close()

# expect:
# sub returns
# delegator GeneratorExit
