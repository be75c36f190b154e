# title: the frames of a chain lead from the sub-generator through its delegators to the caller
# clauses: flow.frame.back delegate.chain.values
# python: >=3.3
import sys

def inner():
    names_seen = []
    frame = sys._getframe()
    while frame is not None:
        names_seen.append(frame.f_code.co_name)
        frame = frame.f_back
    yield names_seen

def middle():
    yield from inner()

def outer():
    yield from middle()

def caller():
    return next(outer())

print(caller()[:4])

# expect:
# ['inner', 'middle', 'outer', 'caller']
