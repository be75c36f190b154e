# title: a class with something that is no traceback thrown into a generator expression that is exhausted
# clauses: gen.throw.bad_traceback
g = (word for word in ['one'])
print('items', list(g))
try:
    print('yielded', g.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# items ['one']
# raised TypeError
