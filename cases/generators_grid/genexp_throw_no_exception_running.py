# title: a class that is no exception thrown into a generator expression that executes
# clauses: gen.throw.refused_running
class NoException:
    pass

def compute(word):
    try:
        print('yielded', g.throw(NoException))
    except BaseException as error:
        print('raised', type(error).__name__)
    return word

g = (compute(word) for word in ['one', 'two'])
print('yielded', next(g))

# expect:
# raised TypeError
# yielded one
