# title: StopIteration thrown into a generator expression that has not started, since 3.12
# clauses: gen.stop.thrown_unstarted_passes
# python: >=3.12
import inspect

g = (word for word in ['one', 'two'])
try:
    print('yielded', g.throw(StopIteration))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised StopIteration
# GEN_CLOSED
