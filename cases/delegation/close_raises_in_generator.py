# title: an exception that a sub-generator raises on GeneratorExit comes out of close
# clauses: delegate.exit.close_raises delegate.close
# python: >=3.3
def sub():
    try:
        yield
    finally:
        raise LookupError('while closing')

def delegator():
    yield from sub()

g = delegator()
next(g)
try:
    g.close()
except LookupError as error:
    print('LookupError', error.args)

# expect:
# LookupError ('while closing',)
