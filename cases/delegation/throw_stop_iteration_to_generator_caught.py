# title: a sub-generator may catch a StopIteration that was thrown in
# clauses: delegate.throw.forwarded delegate.throw.yielded
# python: >=3.3
def sub():
    try:
        yield
    except StopIteration as stop:
        yield 'sub caught', stop.value

def delegator():
    yield from sub()

g = delegator()
next(g)
print(g.throw(StopIteration('thrown')))

# expect:
# ('sub caught', 'thrown')
