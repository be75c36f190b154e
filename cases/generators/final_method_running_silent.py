# title: __del__ of a generator that is executing reports nothing
# clauses: gen.final.method_running_silent
# python: >=3.4 <3.10
import io
import sys

def body():
    g.__del__()
    yield 'still there'

g = body()
sys.stderr = io.StringIO()
value = next(g)
report, sys.stderr = sys.stderr.getvalue(), sys.__stderr__
print(repr(report), value)

# expect:
# '' still there
