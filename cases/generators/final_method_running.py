# title: __del__ of a generator that is executing reports the error of close
# clauses: gen.final.method_running
# python: >=3.10
import sys

sys.unraisablehook = lambda info: print('unraisable', type(info.exc_value).__name__)

def body():
    g.__del__()
    yield 'still there'

g = body()
print(next(g))

# expect:
# unraisable ValueError
# still there
