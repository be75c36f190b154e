# title: a sub-generator that uses its delegator meets ValueError for every method
# clauses: delegate.running
# python: >=3.3
def sub():
    uses = (lambda: next(g), lambda: g.send(1), lambda: g.throw(KeyError), g.close)
    for use in uses:
        try:
            use()
        except ValueError:
            print('ValueError')
    yield 'alive'

def delegator():
    yield from sub()

g = delegator()
print(next(g))

# expect:
# ValueError
# ValueError
# ValueError
# ValueError
# alive
