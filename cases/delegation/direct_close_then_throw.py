# title: an exception thrown at a sub-generator that others closed reaches the delegator
# clauses: delegate.throw.raises delegate.direct
# python: >=3.3
def sub():
    yield 1

def delegator():
    try:
        yield from s
    except KeyError:
        yield 'delegator caught'

s, g = sub(), delegator()
next(g)
s.close()
print(g.throw(KeyError))

# expect:
# delegator caught
