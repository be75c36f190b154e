# title: a value sent to a generator expression that has not started
# clauses: gen.send.unstarted
import inspect

g = (word for word in ['one', 'two'])
try:
    print('yielded', g.send('value'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised TypeError
# GEN_CREATED
