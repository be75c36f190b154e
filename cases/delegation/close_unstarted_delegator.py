# title: closing a new delegator touches no operand
# clauses: delegate.close.unstarted
# python: >=3.3
def source():
    print('not reached')
    return []

def delegator():
    yield from source()

g = delegator()
print(g.close(), list(g))

# expect:
# None []
