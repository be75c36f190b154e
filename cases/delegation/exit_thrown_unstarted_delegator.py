# title: GeneratorExit thrown into a new delegator touches no operand
# clauses: delegate.throw.unstarted
# python: >=3.3
def source():
    print('not reached')
    return []

def delegator():
    yield from source()

g = delegator()
try:
    g.throw(GeneratorExit)
except GeneratorExit:
    print('GeneratorExit', list(g))

# expect:
# GeneratorExit []
