# title: return yield from gives the result of the sub-generator as one's own
# clauses: delegate.result delegate.chain.values
# python: >=3.3
def sub():
    got = yield 'question'
    return got * 2

def delegator():
    return (yield from sub())

g = delegator()
print(next(g))
try:
    g.send(21)
except StopIteration as stop:
    print(stop.value)

# expect:
# question
# 42
