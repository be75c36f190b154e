# title: a waiting generator that refers to itself is closed by the collector
# clauses: gen.final.cycle
# python: >=3.4
import gc

def body(own):
    own.append((yield))
    try:
        yield
    finally:
        print('finally')

gc.disable()
g = body([])
next(g)
g.send(g)
del g
print('unreachable')
gc.collect()
gc.collect()
print('collected')

# expect:
# unreachable
# finally
# collected
