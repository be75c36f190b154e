# title: the line of a waiting generator is that of its yield in every kind of block
# clauses: look.frame.line
# python: >=3.2
from contextlib import suppress

def body():
    try:
        yield 2
        raise KeyError
    except KeyError:
        yield 5
    finally:
        yield 7
    with suppress(KeyError):
        yield 9
    for _ in ():
        pass
    else:
        yield 13
    while True:
        if not (yield 15):
            break
    value = (
        yield 18)
    yield 19

g = body()
first = body.__code__.co_firstlineno
print([g.gi_frame.f_lineno - first == line for line in g])

# expect:
# [True, True, True, True, True, True, True, True]
