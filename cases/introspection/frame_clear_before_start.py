# title: clearing the frame of a generator that was never resumed closes it
# clauses: look.frame.clear_created
# python: >=3.4
import inspect

def body():
    print('not reached')
    yield

g = body()
g.gi_frame.clear()
print(inspect.getgeneratorstate(g), g.gi_frame, list(g))

# expect:
# GEN_CLOSED None []
