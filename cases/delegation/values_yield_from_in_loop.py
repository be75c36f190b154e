# title: a delegation in a loop begins anew with each round
# clauses: delegate.again delegate.operand
# python: >=3.3
def sub(name):
    yield name + '1'
    yield name + '2'
    return len(name)

def delegator():
    total = 0
    for name in ('a', 'bc'):
        total += yield from sub(name)
    yield total

print(list(delegator()))

# expect:
# ['a1', 'a2', 'bc1', 'bc2', 3]
