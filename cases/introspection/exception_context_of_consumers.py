# title: what next and iter raise about other objects has the handled exception as its context
# clauses: look.exception.context
# python: >=3.2
def delegator():
    yield from [1, 2]

d = delegator()
next(d)
try:
    raise KeyError
except KeyError as handled:
    for action in (lambda: next([]), lambda: iter(3), lambda: next(iter([])), lambda: list(zip(3)),
                   lambda: d.send('value')):
        try:
            action()
        except (TypeError, StopIteration, AttributeError) as e:
            print(type(e).__name__, e.__context__ is handled)

# expect:
# TypeError True
# TypeError True
# StopIteration True
# TypeError True
# AttributeError True
