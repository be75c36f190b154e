# title: an error while clear closes the generator is reported to the hook, and clear returns
# clauses: look.frame.clear_error
# python: >=3.8 <3.13
import sys

def body():
    try:
        yield 1
    finally:
        raise ValueError('in finally')

sys.unraisablehook = lambda unraisable: print('hook', repr(unraisable.exc_value))
g = body()
next(g)
print(g.gi_frame.clear())
print(g.gi_frame)

# expect:
# hook ValueError('in finally')
# None
# None
