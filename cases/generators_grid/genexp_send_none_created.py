# title: None sent to a generator expression that has not started
# clauses: gen.send.unstarted_none
import inspect

g = (word for word in ['one', 'two'])
try:
    print('yielded', g.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# GEN_SUSPENDED
