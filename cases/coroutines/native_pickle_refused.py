# title: a coroutine cannot be pickled
# clauses: co.pickle
# python: >=3.6
import pickle

async def work():
    pass

c = work()
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    try:
        pickle.dumps(c, protocol)
    except TypeError:
        print('TypeError')
    if protocol == 2:
        break
c.close()

# expect:
# TypeError
# TypeError
# TypeError
