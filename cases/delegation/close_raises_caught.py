# title: a delegator that catches what close raised may simply end
# clauses: delegate.exit.close_raises delegate.close.caught
# python: >=3.3
def sub():
    try:
        yield
    finally:
        raise LookupError

def delegator():
    try:
        yield from sub()
    except LookupError:
        print('LookupError caught')

g = delegator()
next(g)
print(g.close())

# expect:
# LookupError caught
# None
