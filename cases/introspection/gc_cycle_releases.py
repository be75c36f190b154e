# title: what only a collected generator referred to is let go
# clauses: look.gc.cycle_unstarted gen.final.cycle
# python: >=3.6
# needs: refcounting
import gc
import sys

def body(holder, outside):
    yield outside

def cycle(started):
    holder = []
    g = body(holder, mark)
    holder.append(g)
    if started:
        next(g)

mark = object()
before = sys.getrefcount(mark)
for started in False, True:
    cycle(started)
    gc.collect()
    print(sys.getrefcount(mark) - before)

# expect:
# 0
# 0
