# title: a value sent to a generator expression that waits
# clauses: genexp.methods gen.send.suspended
import inspect

g = (word for word in ['one', 'two'])
print('yielded', next(g))
try:
    print('yielded', g.send('value'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# yielded two
# GEN_SUSPENDED
