# title: a sub-generator that others closed ends the delegation, for send as for next
# clauses: delegate.direct.finished
# python: >=3.3
def sub():
    yield 1
    return 'not reached'

def delegator(operand):
    yield 'result', (yield from operand)

for resume in (next, lambda g: g.send('value')):
    s = sub()
    g = delegator(s)
    next(g)
    s.close()
    print(resume(g))

# expect:
# ('result', None)
# ('result', None)
