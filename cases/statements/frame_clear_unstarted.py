# title: to clear the frame of a generator that was never resumed closes it and executes nothing
# clauses: flow.frame.clear_unstarted
# python: >=3.4
import inspect

def body():
    print('not reached')
    yield

g = body()
g.gi_frame.clear()
print(inspect.getgeneratorstate(g), list(g))

# expect:
# GEN_CLOSED []
