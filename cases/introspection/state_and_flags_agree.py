# title: the state and the attributes of a generator tell the same story
# clauses: gen.state.created gen.state.running gen.state.suspended gen.state.closed gen.attr.running gen.attr.frame
# python: >=3.2
import inspect

def show():
    print(inspect.getgeneratorstate(g), bool(g.gi_running), g.gi_frame is not None)

def body():
    try:
        show()
        yield
        show()
    finally:
        show()

g = body()
show()
next(g)
show()
next(g, None)
show()

# expect:
# GEN_CREATED False True
# GEN_RUNNING True True
# GEN_SUSPENDED False True
# GEN_RUNNING True True
# GEN_RUNNING True True
# GEN_CLOSED False False
