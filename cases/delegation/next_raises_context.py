# title: what the delegator handles is what its sub-iterator finds handled, whatever the caller handles
# clauses: gen.exc.handled_kept gen.exc.context delegate.next delegate.send.value
# python: >=3.3
import sys

class Sub:
    def __iter__(self):
        return self

    def __next__(self):
        print('next while handling', sys.exc_info()[1])
        return 1

    def send(self, value):
        print('send while handling', sys.exc_info()[1])
        raise KeyError

def delegator():
    try:
        raise ValueError('of the delegator')
    except ValueError:
        yield from Sub()

g = delegator()
next(g)
try:
    raise OSError('of the caller')
except OSError:
    next(g)
    try:
        g.send('value')
    except KeyError as error:
        print('KeyError raised while handling', error.__context__)

# expect:
# next while handling of the delegator
# next while handling of the delegator
# send while handling of the delegator
# KeyError raised while handling of the delegator
