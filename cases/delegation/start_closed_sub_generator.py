# title: a closed sub-generator ends the delegation at once
# clauses: delegate.start delegate.empty delegate.result.none
# python: >=3.3
def sub():
    yield 'not reached'
    return 'not reached'

def delegator(operand):
    print((yield from operand))
    yield 'own value'

s = sub()
s.close()
print(list(delegator(s)))

# expect:
# None
# ['own value']
