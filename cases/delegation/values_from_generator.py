# title: values of a sub-generator reach the caller without passing the delegator's body
# clauses: delegate.values
# python: >=3.3
marker = object()

def sub():
    print('sub starts')
    yield marker
    print('sub goes on')
    yield [marker]

def delegator():
    print('delegator starts')
    yield from sub()
    print('delegator ends')

for value in delegator():
    print(value is marker, type(value).__name__)

# expect:
# delegator starts
# sub starts
# True object
# sub goes on
# False list
# delegator ends
