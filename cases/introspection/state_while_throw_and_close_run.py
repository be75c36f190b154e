# title: a generator is running while it answers throw and close
# clauses: gen.state.running gen.attr.running
# python: >=3.2
import inspect

def body():
    try:
        yield
    except KeyError:
        print('throw', inspect.getgeneratorstate(g), bool(g.gi_running))
    try:
        yield
    finally:
        print('close', inspect.getgeneratorstate(g), bool(g.gi_running))

g = body()
next(g)
g.throw(KeyError)
g.close()
print(inspect.getgeneratorstate(g))

# expect:
# throw GEN_RUNNING True
# close GEN_RUNNING True
# GEN_CLOSED
