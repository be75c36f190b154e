# title: a value sent to a generator expression is ignored
# clauses: genexp.methods
# python: >=3.2
g = (letter for letter in 'abc')
try:
    g.send('early')
except TypeError:
    print('TypeError')
print(next(g), g.send('ignored'), g.send(None))

# expect:
# TypeError
# a b c
