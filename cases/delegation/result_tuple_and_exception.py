# title: a sub-generator may return a tuple or an exception as its value
# clauses: delegate.result
# python: >=3.3
def sub(value):
    yield
    return value

def delegator(value):
    result = yield from sub(value)
    print(result is value, type(result).__name__)

for value in ((1, 2), (), ValueError('v'), StopIteration('s')):
    list(delegator(value))

# expect:
# True tuple
# True tuple
# True ValueError
# True StopIteration
