# title: the value sent decides a condition
# clauses: gen.send.suspended gen.yield.order
# python: >=3.2
def gate():
    while (yield 'more?'):
        print('again')
    yield 'no more'

g = gate()
print(next(g))
print(g.send(True))
print(g.send(0))

# expect:
# more?
# again
# more?
# no more
