# title: to clear the frame of a waiting generator is to close it
# clauses: flow.frame.clear
# python: >=3.4 <3.13
import inspect

def body():
    try:
        yield
    finally:
        print('finally')

g = body()
next(g)
g.gi_frame.clear()
print(inspect.getgeneratorstate(g), list(g))

# expect:
# finally
# GEN_CLOSED []
