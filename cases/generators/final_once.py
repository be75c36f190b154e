# title: a generator that was revived in a finally block is not closed a second time
# clauses: gen.final.once
# python: >=3.4
import gc
import inspect
import io
import sys

kept = []

def body():
    me = yield
    try:
        yield
    finally:
        kept.append(me)
        me = None
        try:
            yield 'in finally'
        finally:
            print('not reached')

g = body()
next(g)
g.send(g)
sys.stderr = io.StringIO()
del g
gc.collect()
report, sys.stderr = sys.stderr.getvalue(), sys.__stderr__
print('RuntimeError' in report, inspect.getgeneratorstate(kept[0]))
kept.clear()
gc.collect()
print('gone')

# expect:
# True GEN_SUSPENDED
# gone
