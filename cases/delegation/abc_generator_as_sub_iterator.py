# title: an object of a class derived from the abstract Generator is delegated to as a generator is
# clauses: delegate.send.value delegate.throw.forwarded delegate.close delegate.next
# python: >=3.5
from collections.abc import Generator

class Echo(Generator):
    def send(self, value):
        return 'sent', value

    def throw(self, kind, value=None, traceback=None):
        error = kind if isinstance(kind, BaseException) else kind()
        print('throw', type(error).__name__)
        if isinstance(error, KeyError):
            return 'caught'
        raise error

def delegator(depth):
    try:
        yield from delegator(depth - 1) if depth > 1 else Echo()
    except GeneratorExit:
        print('leaving', depth)
        raise

for depth in (1, 3):
    g = delegator(depth)
    print(next(g), g.send(1), g.throw(KeyError))
    g.close()

# expect:
# throw KeyError
# ('sent', None) ('sent', 1) caught
# throw GeneratorExit
# leaving 1
# throw KeyError
# ('sent', None) ('sent', 1) caught
# throw GeneratorExit
# leaving 1
# leaving 2
# leaving 3
