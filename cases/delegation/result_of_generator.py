# title: what a sub-generator returns is the value of yield from
# clauses: delegate.result
# python: >=3.3
def sub():
    yield 1
    yield 2
    return 'result'

def delegator():
    result = yield from sub()
    print('result:', result)

print(list(delegator()))

# expect:
# result: result
# [1, 2]
