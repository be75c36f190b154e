# title: two generators that hold each other are both closed by the collector
# clauses: gen.final.cycle look.gc.garbage
# python: >=3.4
import gc

def body(name):
    other = yield
    try:
        yield
    finally:
        closed.append(name)

closed = []
a, b = body('a'), body('b')
next(a)
next(b)
a.send(b)
b.send(a)
del a, b
gc.collect()
print(sorted(closed))

# expect:
# ['a', 'b']
