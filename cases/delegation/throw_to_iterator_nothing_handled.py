# title: CPython calls throw and close of the iterator while nothing is handled
# clauses: delegate.throw.not_handled
# python: >=3.3
import sys

class Sub:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, *details):
        print('throw', sys.exc_info()[0])
        raise OSError

    def close(self):
        print('close', sys.exc_info()[0])
        raise OSError

def delegator():
    try:
        yield from Sub()
    except OSError as error:
        yield error.__context__

for kind in (KeyError, GeneratorExit):
    g = delegator()
    next(g)
    print(g.throw(kind))

# expect:
# throw None
# None
# close None
# None
