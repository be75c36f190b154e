# title: a sub-generator that catches and returns gives the delegator its result
# clauses: delegate.throw.stop delegate.result
# python: >=3.3
def sub():
    try:
        yield 'waiting'
    except KeyError:
        return 'result'

def delegator():
    yield (yield from sub())

g = delegator()
print(next(g))
print(g.throw(KeyError))

# expect:
# waiting
# result
