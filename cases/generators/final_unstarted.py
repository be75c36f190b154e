# title: a new generator that loses its last reference runs nothing
# clauses: gen.final.unstarted
# python: >=3.2
import gc

def body():
    try:
        print('not reached')
        yield
    finally:
        print('not reached either')

g = body()
del g
gc.collect()
print('gone')

# expect:
# gone
