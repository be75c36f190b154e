# title: a sub-generator that was sent a value still cannot use its delegator
# clauses: delegate.running
# python: >=3.3
def sub():
    got = yield 'first'
    for use in (lambda: next(g), lambda: g.send(got), lambda: g.throw(KeyError), g.close):
        try:
            use()
        except ValueError:
            print('ValueError')
    yield got

def delegator():
    yield from sub()

g = delegator()
print(next(g))
print(g.send('second'))

# expect:
# first
# ValueError
# ValueError
# ValueError
# ValueError
# second
