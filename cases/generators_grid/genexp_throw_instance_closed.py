# title: an instance thrown into a generator expression that is exhausted
# clauses: gen.throw.closed gen.throw.instance
import inspect

mine = KeyError('key')

g = (word for word in ['one'])
print('items', list(g))
try:
    print('yielded', g.throw(mine))
except KeyError as error:
    print('raised KeyError', error is mine)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# items ['one']
# raised KeyError True
# GEN_CLOSED
