# title: another exception raised by the generator takes the place of the one of the block
# clauses: manager.throw.replaced
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def translating(keep):
    try:
        yield
    except KeyError as error:
        if keep:
            raise LookupError('new') from error
        raise LookupError('new') from None

for keep in (True, False):
    original = KeyError('old')
    try:
        with translating(keep):
            raise original
    except LookupError as error:
        print(type(error).__name__, error.args)
        print(error.__context__ is original, error.__cause__ is original)

# expect:
# LookupError ('new',)
# True True
# LookupError ('new',)
# True False
