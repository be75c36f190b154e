# title: an instance with None thrown into a generator expression that executes
# clauses: gen.throw.running
import inspect

mine = KeyError('key')

def compute(word):
    try:
        print('yielded', g.throw(mine, None))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getgeneratorstate(g))
    return word

g = (compute(word) for word in ['one', 'two'])
print('yielded', next(g))

# expect:
# raised ValueError
# GEN_RUNNING
# yielded one
