# title: the names of the states are strings that say what they mean
# clauses: look.state.names
# python: >=3.2
import inspect

print(inspect.GEN_CREATED, inspect.GEN_RUNNING, inspect.GEN_SUSPENDED, inspect.GEN_CLOSED)
g = (x for x in ())
print(inspect.getgeneratorstate(g) is inspect.GEN_CREATED)

# expect:
# GEN_CREATED GEN_RUNNING GEN_SUSPENDED GEN_CLOSED
# True
