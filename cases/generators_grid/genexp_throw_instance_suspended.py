# title: an instance thrown into a generator expression that waits
# clauses: genexp.methods gen.throw.suspended gen.throw.instance gen.throw.uncaught
import inspect

mine = KeyError('key')

g = (word for word in ['one', 'two'])
print('yielded', next(g))
try:
    print('yielded', g.throw(mine))
except KeyError as error:
    print('raised KeyError', error is mine)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# raised KeyError True
# GEN_CLOSED
