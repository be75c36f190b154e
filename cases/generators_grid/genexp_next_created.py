# title: next of a generator expression that has not started
# clauses: gen.next.unstarted
import inspect

g = (word for word in ['one', 'two'])
try:
    print('yielded', next(g))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# GEN_SUSPENDED
