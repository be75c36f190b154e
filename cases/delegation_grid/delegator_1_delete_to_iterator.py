# title: the last reference deleted of a delegator that waits for an iterator with all methods
# clauses: delegate.final gen.final.moment
# needs: refcounting
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
del g
print('deleted')

# expect:
# __next__
# yielded item
# close
# deleted
