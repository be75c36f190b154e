# title: another exception raised in answer is the one that the delegator meets
# clauses: delegate.throw.raises delegate.context
# python: >=3.3
def sub():
    try:
        yield
    except KeyError:
        raise LookupError

def delegator():
    try:
        yield from sub()
    except LookupError as error:
        yield type(error).__name__, type(error.__context__).__name__

g = delegator()
next(g)
print(g.throw(KeyError))

# expect:
# ('LookupError', 'KeyError')
