# title: following gi_yieldfrom leads to the innermost iterator of a chain
# clauses: delegate.attr.yieldfrom delegate.chain.values
# python: >=3.5
def leaf():
    yield 1

def middle():
    yield from leaf()

def root():
    yield from middle()

g = step = root()
next(g)
while step is not None:
    print(step.__name__)
    step = step.gi_yieldfrom

# expect:
# root
# middle
# leaf
