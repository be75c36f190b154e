# title: a delegator goes on after its sub-generator was ended by an exception thrown directly into it
# clauses: delegate.direct delegate.direct.finished
# python: >=3.3
def sub():
    yield 'first'
    yield 'not reached'

def delegator():
    print('result', (yield from s))
    yield 'delegator'

s = sub()
g = delegator()
print(next(g))
try:
    s.throw(KeyError)
except KeyError:
    print('KeyError')
print(next(g))

# expect:
# first
# KeyError
# result None
# delegator
