# title: a sub-generator that others ran to its end gives the delegator None
# clauses: delegate.direct.finished
# python: >=3.3
def sub():
    yield 1
    yield 2
    return 'result'

def delegator():
    yield 'result', (yield from s)

s, g = sub(), delegator()
print(next(g))
print(list(s))
print(next(g))

# expect:
# 1
# [2]
# ('result', None)
