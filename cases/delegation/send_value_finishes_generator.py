# title: a sub-generator that returns on a sent value gives the delegator its result
# clauses: delegate.send.stop delegate.result
# python: >=3.3
def sub():
    got = yield 'sub'
    return 'got ' + got

def delegator():
    yield (yield from sub())

g = delegator()
print(next(g))
print(g.send('it'))

# expect:
# sub
# got it
