# title: a generator that has ended was not finalized by the collector
# clauses: look.gc.finalized
# python: >=3.9
import gc

def body():
    yield 'first'

exhausted = body()
closed = body()
started = body()
print(list(exhausted), closed.close(), next(started), started.close())
print([gc.is_finalized(g) for g in (exhausted, closed, started)])

# expect:
# ['first'] None first None
# [False, False, False]
