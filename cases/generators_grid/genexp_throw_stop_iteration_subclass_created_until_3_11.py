# title: a subclass of StopIteration thrown into a generator expression that has not started, until 3.11
# clauses: gen.throw.unstarted gen.stop.thrown_unstarted gen.stop.legacy
# python: <=3.11
import inspect

class Finished(StopIteration):
    pass

g = (word for word in ['one', 'two'])
try:
    print('yielded', g.throw(Finished))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised RuntimeError
# GEN_CLOSED

# expect <3.7:
# raised Finished
# GEN_CLOSED
