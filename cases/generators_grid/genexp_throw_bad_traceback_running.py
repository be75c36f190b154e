# title: a class with something that is no traceback thrown into a generator expression that executes
# clauses: gen.throw.refused_running
def compute(word):
    try:
        print('yielded', g.throw(KeyError, None, 'text'))
    except BaseException as error:
        print('raised', type(error).__name__)
    return word

g = (compute(word) for word in ['one', 'two'])
print('yielded', next(g))

# expect:
# raised TypeError
# yielded one
