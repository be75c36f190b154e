# title: an exception of close leaves the with statement in place of the one of the block
# clauses: manager.closing.raised gen.close.raised
# python: >=3.2
from contextlib import closing

def failing():
    try:
        yield
    finally:
        raise LookupError

for original in (None, OSError()):
    try:
        with closing(failing()) as g:
            next(g)
            if original:
                raise original
    except LookupError as error:
        exit = error.__context__
        print(type(exit).__name__, exit.__context__ is original)

# expect:
# GeneratorExit True
# GeneratorExit True
