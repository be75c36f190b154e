# title: gi_state is the word for the state of a generator
# clauses: gen.attr.state
# python: >=3.15
import inspect

def body():
    print(g.gi_state)
    yield

g = body()
states = [g.gi_state]
next(g)
states.append(g.gi_state)
print(g.gi_state == inspect.getgeneratorstate(g))
g.close()
print(states, g.gi_state)

# expect:
# GEN_RUNNING
# True
# ['GEN_CREATED', 'GEN_SUSPENDED'] GEN_CLOSED
