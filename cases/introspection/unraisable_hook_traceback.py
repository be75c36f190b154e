# title: the report about a generator that yields as it is destroyed has the frame where that happened
# clauses: look.unraisable.traceback
# python: >=3.8
# needs: refcounting
import sys

def body():
    try:
        yield
    finally:
        yield

def destroy():
    g = body()
    next(g)
    g = None

def hook(report):
    traceback = report.exc_traceback
    print(traceback is not None and traceback.tb_frame.f_code.co_name)

sys.unraisablehook = hook
destroy()

# expect:
# destroy
