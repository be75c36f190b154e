# title: the value sent to an inner yield is what the outer one yields
# clauses: gen.yield.order gen.send.suspended
# python: >=3.2
def doubled():
    last = yield (yield 'first')
    yield ('last', last)

g = doubled()
print(next(g))
print(g.send('second'))
print(g.send('third'))

# expect:
# first
# second
# ('last', 'third')
