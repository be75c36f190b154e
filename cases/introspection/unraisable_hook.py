# title: an exception from the destruction of a generator goes to sys.unraisablehook
# clauses: look.unraisable
# python: >=3.8
# needs: refcounting
import sys

def raising():
    try:
        yield
    finally:
        raise KeyError('here')

def yielding():
    try:
        yield
    finally:
        yield

def hook(report):
    print(report.exc_type.__name__, type(report.exc_value) is report.exc_type)

sys.unraisablehook = hook
for function in (raising, yielding):
    g = function()
    next(g)
    del g
print('end')

# expect:
# KeyError True
# RuntimeError True
# end
