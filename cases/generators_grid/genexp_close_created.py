# title: close of a generator expression that has not started
# clauses: gen.close.unstarted
import inspect

g = (word for word in ['one', 'two'])
try:
    print('closed', g.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# closed None
# GEN_CLOSED
