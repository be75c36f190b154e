# title: a class whose constructor fails thrown into a generator expression that has not started
# clauses: gen.throw.constructor_fails
import inspect

class Broken(Exception):
    def __init__(self):
        raise OSError

g = (word for word in ['one', 'two'])
try:
    print('yielded', g.throw(Broken))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised OSError
# GEN_CLOSED
