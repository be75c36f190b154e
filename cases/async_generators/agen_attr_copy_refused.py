# title: an asynchronous generator can be neither copied nor pickled
# clauses: agen.attr.copy
# python: >=3.6
import copy
import pickle

async def body():
    yield

g = body()
for refuse in copy.copy, copy.deepcopy, pickle.dumps:
    try:
        refuse(g)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
