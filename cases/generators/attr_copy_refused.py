# title: generators can be neither copied nor pickled
# clauses: gen.attr.copy
# python: >=3.2
import copy
import pickle

def body():
    yield

g = body()
for action in (copy.copy, copy.deepcopy, pickle.dumps):
    try:
        action(g)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
