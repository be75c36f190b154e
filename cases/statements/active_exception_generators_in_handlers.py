# title: generators that resume each other inside handlers keep their own exceptions
# clauses: flow.active.stacked flow.active.after_handler gen.exc.handled_kept gen.exc.handled_hidden
# python: >=3.7
import sys

def current():
    kind = sys.exc_info()[0]
    return kind and kind.__name__

def inner():
    yield current()
    try:
        raise OSError
    except OSError:
        yield current()
        yield current()
    yield current()

def outer():
    i = inner()
    try:
        raise KeyError
    except KeyError:
        yield next(i), current()
        yield next(i), current()
    yield next(i), current()
    try:
        raise TypeError
    except TypeError:
        yield next(i), current()

for seen in outer():
    print(*seen)
print(current())

# expect:
# KeyError KeyError
# OSError KeyError
# OSError None
# TypeError TypeError
# None
