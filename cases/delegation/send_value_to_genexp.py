# title: a generator expression takes a sent value and ignores it
# clauses: delegate.send.value
# python: >=3.3
def delegator():
    yield from (letter for letter in 'abc')

g = delegator()
print(next(g), g.send('ignored'), next(g))

# expect:
# a b c
