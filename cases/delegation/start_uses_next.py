# title: a sub-generator that waits already is resumed with next, so its yield gives None
# clauses: delegate.start
# python: >=3.3
def sub():
    got = yield 'first'
    print('sub got', got)
    yield 'second'

def delegator(operand):
    yield from operand

s = sub()
print(next(s))
print(next(delegator(s)))

# expect:
# first
# sub got None
# second
