# title: StopIteration thrown in becomes RuntimeError as it leaves the sub-generator
# clauses: delegate.throw.stop_iteration
# python: >=3.7
def sub():
    yield

def delegator():
    try:
        yield from sub()
    except RuntimeError as error:
        yield type(error.__cause__).__name__, error.__cause__.value

g = delegator()
next(g)
print(g.throw(StopIteration('thrown')))

# expect:
# ('StopIteration', 'thrown')
