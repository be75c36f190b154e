# title: a sub-generator that returns on GeneratorExit does not keep it from the delegator
# clauses: delegate.exit.swallowed delegate.exit.close
# python: >=3.3
def sub():
    try:
        yield
    except GeneratorExit:
        return 'swallowed'

def delegator():
    try:
        print('not reached', (yield from sub()))
    except GeneratorExit:
        yield 'GeneratorExit all the same'

g = delegator()
next(g)
print(g.throw(GeneratorExit))

# expect:
# GeneratorExit all the same
