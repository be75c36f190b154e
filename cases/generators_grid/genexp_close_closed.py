# title: close of a generator expression that is exhausted
# clauses: gen.close.closed
import inspect

g = (word for word in ['one'])
print('items', list(g))
try:
    print('closed', g.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# items ['one']
# closed None
# GEN_CLOSED
