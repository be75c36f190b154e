# title: a waiting generator that nothing refers to is closed at the latest by a collection
# clauses: gen.final.close
# python: >=3.2
import gc

def body():
    try:
        yield
    finally:
        print('finally')

g = body()
next(g)
g = None
gc.collect()
gc.collect()
print('collected')

# expect:
# finally
# collected
