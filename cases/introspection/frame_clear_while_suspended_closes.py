# title: clearing the frame of a waiting generator closes it
# clauses: look.frame.clear_closes
# python: >=3.4 <3.13
import inspect

def body():
    try:
        yield
    finally:
        print('cleaned up')

g = body()
next(g)
print(g.gi_frame.clear(), inspect.getgeneratorstate(g), g.gi_frame)
print(next(g, 'exhausted'))

# expect:
# cleaned up
# None GEN_CLOSED None
# exhausted
