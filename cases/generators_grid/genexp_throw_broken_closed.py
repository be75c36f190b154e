# title: a class whose constructor fails thrown into a generator expression that is exhausted
# clauses: gen.throw.constructor_fails
import inspect

class Broken(Exception):
    def __init__(self):
        raise OSError

g = (word for word in ['one'])
print('items', list(g))
try:
    print('yielded', g.throw(Broken))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# items ['one']
# raised OSError
# GEN_CLOSED
