# title: a class with something that is no traceback thrown into a delegator that waits for an iterator with nothing but __next__
# clauses: gen.throw.bad_traceback
class Iterator:
    def __iter__(self):
        return self
    def __next__(self):
        return 'item'

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(Iterator())
print('yielded', next(g))
try:
    print('yielded', g.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded item
# raised TypeError
