# title: the value of yield from is None for a sub-iterator that gives none
# clauses: delegate.result.none
# python: >=3.3
def sub():
    yield 1

def delegator(operand):
    print((yield from operand))

for operand in (sub(), [1], 'a', range(1), (x for x in 'a')):
    list(delegator(operand))

# expect:
# None
# None
# None
# None
# None
