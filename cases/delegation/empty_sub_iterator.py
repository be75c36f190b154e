# title: an exhausted sub-iterator does not suspend the delegator
# clauses: delegate.empty delegate.result
# python: >=3.3
def returns_at_once():
    return 'nothing yielded'
    yield

def delegator():
    print((yield from ()))
    print((yield from returns_at_once()))
    yield 'first value'

print(next(delegator()))

# expect:
# None
# nothing yielded
# first value
