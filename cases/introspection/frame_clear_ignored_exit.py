# title: a generator that yields while clear closes it is reported to the hook, and clear returns
# clauses: look.frame.clear_error
# python: >=3.8 <3.13
import sys

def body():
    try:
        yield 1
    finally:
        yield 2

sys.unraisablehook = lambda unraisable: print('hook', repr(unraisable.exc_value))
g = body()
next(g)
print(g.gi_frame.clear())

# expect:
# hook RuntimeError('generator ignored GeneratorExit')
# None
