# title: a class with something that is no traceback thrown into a delegator that waits for an iterator with all methods
# clauses: delegate.throw.arguments
class Iterator:
    def __iter__(self):
        return self
    def __next__(self):
        print('__next__')
        return 'item'
    def send(self, value):
        print('send', value)
        return 'item'
    def throw(self, kind, value=None, traceback=None):
        print('throw')
        return 'item'
    def close(self):
        print('close')

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(Iterator())
print('yielded', next(g))
try:
    print('yielded', g.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)
g.close()

# expect:
# __next__
# yielded item
# throw
# yielded item
# close
