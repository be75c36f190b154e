# title: SystemExit thrown into a generator expression that has not started
# clauses: gen.throw.unstarted
import inspect

g = (word for word in ['one', 'two'])
try:
    print('yielded', g.throw(SystemExit))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised SystemExit
# GEN_CLOSED
