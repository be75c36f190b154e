# title: the iterator cannot be copied or pickled
# clauses: await.wrapper.copy
# python: >=3.6
import copy
import pickle

async def work():
    pass

c = work()
w = c.__await__()
for use in (copy.copy, copy.deepcopy, lambda w: pickle.dumps(w, 2)):
    try:
        use(w)
    except TypeError:
        print('TypeError')
c.close()

# expect:
# TypeError
# TypeError
# TypeError
