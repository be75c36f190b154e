# title: None sent to a generator expression that is exhausted
# clauses: gen.send.closed
import inspect

g = (word for word in ['one'])
print('items', list(g))
try:
    print('yielded', g.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# items ['one']
# raised StopIteration
# GEN_CLOSED
