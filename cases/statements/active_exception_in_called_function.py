# title: a function that the body calls sees the exception that the body handles, over suspensions
# clauses: flow.active.callee
# python: >=3.3
import sys

def current():
    kind = sys.exc_info()[0]
    return kind and kind.__name__

def body():
    try:
        raise KeyError
    except KeyError:
        yield current()
        try:
            raise OSError
        except OSError:
            yield current()
        yield current()
    yield current()

print(list(body()))

# expect:
# ['KeyError', 'OSError', 'KeyError', None]
