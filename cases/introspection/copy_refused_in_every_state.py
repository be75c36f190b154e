# title: generators refuse to be copied and pickled in every state and at every protocol
# clauses: gen.attr.copy look.pickle.protocols
# python: >=3.2
import copy
import pickle

def body():
    attempt('running')
    yield

def attempt(state):
    refused = []
    for action in (copy.copy, copy.deepcopy, *(lambda o, p=p: pickle.dumps(o, p) for p in protocols)):
        try:
            action(g)
        except TypeError:
            refused.append(True)
    print(state, len(refused) == 2 + len(protocols))

protocols = range(pickle.HIGHEST_PROTOCOL + 1)
g = body()
attempt('created')
next(g)
attempt('suspended')
g.close()
attempt('closed')
g = (x for x in ())
attempt('expression')

# expect:
# created True
# running True
# suspended True
# closed True
# expression True
