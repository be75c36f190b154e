# title: a delegator inside a chain can be resumed directly, past those that wait for it
# clauses: delegate.shared delegate.chain.values delegate.direct
# python: >=3.3
def leaf():
    for number in range(6):
        yield number
    return 'leaf result'

def middle():
    result = yield from leaf()
    return 'middle of ' + result

def root():
    yield 'result', (yield from m)

m = middle()
r = root()
print(next(r), next(m), next(r), next(m), next(r), next(m))
try:
    next(m)
except StopIteration as stop:
    print(stop.value)
print(next(r))

# expect:
# 0 1 2 3 4 5
# middle of leaf result
# ('result', None)
