# title: an instance thrown into a generator expression that has not started
# clauses: gen.throw.unstarted gen.throw.instance
import inspect

mine = KeyError('key')

g = (word for word in ['one', 'two'])
try:
    print('yielded', g.throw(mine))
except KeyError as error:
    print('raised KeyError', error is mine)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised KeyError True
# GEN_CLOSED
