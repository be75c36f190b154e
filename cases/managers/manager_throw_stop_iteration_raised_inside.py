# title: a StopIteration raised by the generator in answer to an exception becomes RuntimeError
# clauses: gen.stop.raised gen.stop.cause manager.throw.replaced
# python: >=3.7
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield
    except Exception:
        raise StopIteration('mine')

for original in (KeyError('of the block'), StopIteration('of the block')):
    try:
        with section():
            raise original
    except RuntimeError as error:
        cause = error.__cause__
        print(type(cause).__name__, cause.args, cause.__context__ is original)

# expect:
# StopIteration ('mine',) True
# StopIteration ('mine',) True
