# title: next of a generator expression that waits
# clauses: genexp.methods gen.next.suspended
import inspect

g = (word for word in ['one', 'two'])
print('yielded', next(g))
try:
    print('yielded', next(g))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# yielded two
# GEN_SUSPENDED
