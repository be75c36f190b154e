# title: __exit__ of a block that the body leaves sees the exception of the block, else the caller's
# clauses: flow.with.exit_raises flow.active.stacked
# python: >=3.3
import sys

def current():
    kind = sys.exc_info()[0]
    return kind and kind.__name__

class Room:
    def __enter__(self):
        print('enter', current())

    def __exit__(self, *details):
        print('exit', current())
        return True

def body():
    with Room():
        yield
    with Room():
        yield
        raise OSError
    yield

g = body()
next(g)
try:
    raise KeyError
except KeyError:
    next(g)
next(g)

# expect:
# enter None
# exit KeyError
# enter KeyError
# exit OSError
